package io.github.dmlint.upgrade.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The environment in which Ansible is strict, quiet about secrets, and tells dmlint its events. */
public final class AnsibleEnvironment {
  private static final String PLUGIN = "dmlint_events.py";

  /** What would make Ansible do less than the whole playbook. */
  private static final String[] NARROWING = {
    "ANSIBLE_RUN_TAGS", "ANSIBLE_SKIP_TAGS", "ANSIBLE_CHECK_MODE", "ANSIBLE_STEP"
  };

  private final Map<String, String> parent;
  private final Path plugins;

  private AnsibleEnvironment(Map<String, String> parent, Path plugins) {
    this.parent = parent;
    this.plugins = plugins;
  }

  /**
   * Writes the callback plugin into a folder of its own.
   *
   * @param parent the environment of dmlint
   * @param folder an empty folder that outlives the runs
   * @throws IOException if the plugin cannot be written
   */
  public static AnsibleEnvironment prepare(Map<String, String> parent, Path folder)
      throws IOException {
    Path plugins = Files.createDirectories(folder.resolve("callback"));
    try (InputStream in = AnsibleEnvironment.class.getResourceAsStream(PLUGIN)) {
      if (in == null) {
        throw new IllegalStateException("built without the callback plugin");
      }
      Files.write(plugins.resolve(PLUGIN), in.readAllBytes());
    }
    return new AnsibleEnvironment(Map.copyOf(parent), plugins);
  }

  /**
   * The variables for a run, in full.
   *
   * @param events the pipe for the events
   * @param full whether results are wanted in full
   */
  public Map<String, String> variables(Path events, boolean full) {
    Map<String, String> all = new HashMap<>(parent);
    for (String name : NARROWING) {
      all.remove(name);
    }
    String own = parent.getOrDefault("ANSIBLE_CALLBACK_PLUGINS", "");
    all.put("ANSIBLE_CALLBACK_PLUGINS", own.isEmpty() ? "" + plugins : plugins + ":" + own);
    all.put("ANSIBLE_INVENTORY_UNPARSED_FAILED", "True");
    all.put("ANSIBLE_INVENTORY_ANY_UNPARSED_IS_FAILED", "True");
    all.put("ANSIBLE_ERROR_ON_UNDEFINED_VARS", "True");
    all.put("ANSIBLE_RETRY_FILES_ENABLED", "False");
    all.put("ANSIBLE_LOAD_CALLBACK_PLUGINS", "True");
    all.put("ANSIBLE_DEPRECATION_WARNINGS", "False");
    all.put("ANSIBLE_NOCOLOR", "1");
    all.put("ANSIBLE_NOCOWS", "1");
    // Ansible's own log holds secrets; dmlint writes one without them.
    all.put("ANSIBLE_LOG_PATH", "/dev/null");
    all.put("PYTHONUNBUFFERED", "1");
    all.put("DMLINT_EVENTS", events.toString());
    all.put("DMLINT_EVENTS_FULL", full ? "1" : "0");
    return all;
  }
}
