# A connection to a host that is not there: every task on it is unreachable.
from __future__ import absolute_import, division, print_function

__metaclass__ = type

from ansible.errors import AnsibleConnectionFailure
from ansible.plugins.connection import ConnectionBase

DOCUMENTATION = '''
    name: gone
    connection: gone
    short_description: a host that cannot be reached
    description: Fails whatever is asked of it.
    version_added: "2.5"
    options: {}
'''


class Connection(ConnectionBase):
    transport = 'gone'
    has_pipelining = False

    def _connect(self):
        raise AnsibleConnectionFailure('the host is gone')

    def exec_command(self, cmd, in_data=None, sudoable=True):
        raise AnsibleConnectionFailure('the host is gone')

    def put_file(self, in_path, out_path):
        raise AnsibleConnectionFailure('the host is gone')

    def fetch_file(self, in_path, out_path):
        raise AnsibleConnectionFailure('the host is gone')

    def close(self):
        pass
