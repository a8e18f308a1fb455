# Tells dmlint what Ansible does: one JSON object a line, written to the pipe named by DMLINT_EVENTS.
# Runs with Ansible 2.5 to 2.18, on Python 2.7 and 3: no syntax of Python 3 only.
from __future__ import absolute_import, division, print_function

__metaclass__ = type

import fcntl
import json
import os

from ansible.plugins.callback import CallbackBase

DOCUMENTATION = '''
    name: dmlint_events
    callback: dmlint_events
    type: notification
    callback_type: notification
    short_description: progress for dmlint
    version_added: "2.5"
    description:
      - Writes plays, tasks and results as JSON lines to a pipe, beside any other output.
    options: {}
'''

MESSAGE_LIMIT = 600


class CallbackModule(CallbackBase):
    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = 'notification'
    CALLBACK_NAME = 'dmlint_events'
    CALLBACK_NEEDS_WHITELIST = False
    CALLBACK_NEEDS_ENABLED = False

    def __init__(self, *args, **kwargs):
        super(CallbackModule, self).__init__(*args, **kwargs)
        self._pipe = None
        # Full results only of dmlint's own playbooks, which read what lies on the hosts.
        self._full = os.environ.get('DMLINT_EVENTS_FULL') == '1'
        self._play_name = ''
        self._play_hosts = ''
        path = os.environ.get('DMLINT_EVENTS')
        if path:
            try:
                # Without waiting for a reader: dmlint may have been killed by now.
                pipe = os.open(path, os.O_WRONLY | os.O_NONBLOCK)
                flags = fcntl.fcntl(pipe, fcntl.F_GETFL)
                fcntl.fcntl(pipe, fcntl.F_SETFL, flags & ~os.O_NONBLOCK)
                self._pipe = pipe
            except (OSError, IOError):
                self._pipe = None

    def _tell(self, event, **facts):
        if self._pipe is None:
            return
        facts['event'] = event
        try:
            line = json.dumps(facts, default=str) + '\n'
            data = line.encode('ascii', 'replace')
            while data:
                data = data[os.write(self._pipe, data):]
        except (OSError, TypeError, ValueError):
            # dmlint is gone, or a value is like no other: the play goes on.
            pass

    @staticmethod
    def _hosts_of(play):
        hosts = getattr(play, 'hosts', None)
        if isinstance(hosts, (list, tuple)):
            return ','.join(str(host) for host in hosts)
        return str(hosts)

    def v2_playbook_on_start(self, playbook):
        plays = []
        for play in playbook.get_plays():
            plays.append({'name': str(play.get_name()), 'hosts': self._hosts_of(play)})
        self._tell('playbook', plays=plays)

    def v2_playbook_on_play_start(self, play):
        self._play_name = str(play.get_name())
        self._play_hosts = self._hosts_of(play)
        self._tell('play', name=self._play_name, hosts=self._play_hosts)

    def v2_playbook_on_task_start(self, task, is_conditional):
        self._tell('task', name=task.get_name())

    def v2_playbook_on_handler_task_start(self, task):
        self._tell('task', name=task.get_name())

    def v2_playbook_on_no_hosts_matched(self):
        self._tell('no-hosts-matched')

    def v2_playbook_on_no_hosts_remaining(self):
        self._tell('no-hosts-left')

    def v2_runner_on_ok(self, result):
        changed = self._values(result).get('changed', False)
        self._result(result, 'changed' if changed else 'ok')

    def v2_runner_on_failed(self, result, ignore_errors=False):
        self._result(result, 'ignored' if ignore_errors else 'failed')

    def v2_runner_on_unreachable(self, result):
        self._result(result, 'unreachable')

    def v2_runner_on_skipped(self, result):
        self._result(result, 'skipped')

    def v2_runner_retry(self, result):
        self._result(result, 'retry')

    def v2_playbook_on_stats(self, stats):
        hosts = {}
        for host in stats.processed:
            hosts[str(host)] = stats.summarize(host)
        self._tell('stats', hosts=hosts)

    @staticmethod
    def _values(result):
        values = getattr(result, '_result', None)
        if values is None:
            values = getattr(result, 'result', None)
        return values if isinstance(values, dict) else {}

    def _result(self, result, status):
        host = getattr(result, '_host', None) or getattr(result, 'host', None)
        task = getattr(result, '_task', None) or getattr(result, 'task', None)
        values = self._values(result)
        hidden = values.get('_ansible_no_log', False) or getattr(task, 'no_log', False) is True
        facts = {
            'play': self._play_name,
            'hosts': self._play_hosts,
            'host': host.get_name() if host is not None else '',
            'task': task.get_name() if task is not None else '',
            'status': status,
        }
        if hidden:
            facts['message'] = 'hidden by no_log'
        else:
            if status in ('failed', 'unreachable', 'ignored', 'retry'):
                facts['message'] = self._message(values)
            if self._full:
                facts['data'] = self._data(values)
        self._tell('result', **facts)

    @staticmethod
    def _message(values):
        parts = []
        for key in ('msg', 'stderr', 'module_stderr'):
            value = values.get(key)
            if value:
                parts.append(value if isinstance(value, type(u'')) else str(value))
        for item in values.get('results') or []:
            if isinstance(item, dict) and item.get('failed') and item.get('msg'):
                parts.append(str(item['msg']))
        return '; '.join(part.strip() for part in parts)[:MESSAGE_LIMIT]

    @staticmethod
    def _data(values):
        data = {}
        for key in ('stdout', 'stderr', 'rc', 'content', 'encoding', 'status', 'msg', 'stat', 'ping'):
            if key in values:
                data[key] = values[key]
        return data
