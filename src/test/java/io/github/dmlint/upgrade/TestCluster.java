package io.github.dmlint.upgrade;

import io.github.dmlint.upgrade.run.Command;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A cluster of stand-ins at an old release, and a DM-Ansible directory for its upgrade. Its
 * processes are ended by their ids when it is closed, and by themselves after a while.
 */
public final class TestCluster implements AutoCloseable {
  public static final String OLD = "v1.0.2";
  public static final String OLD_COMMIT = "affc6546c0d9810b0630e85502d60ed5c800bf25";
  public static final String NEW = "v1.0.3";
  public static final String NEW_COMMIT = "41426af6cffcff9a325697a3bdebeadc9baa8aa6";

  /** The password of the upstreams and that of Grafana, which nobody may see. */
  public static final String SECRET = "MDEyMzQ1Njc4OWFiY2RlZkB6eXh3dnU=";

  public static final String GRAFANA_SECRET = "graf-s3cret";

  private static final Path TREE = Path.of("testdata", "ansible", "dm-ansible");

  /** Not a wrapper of some version manager, which takes its time. */
  private static final Path PYTHON = Path.of("/usr/bin/python3");

  /** Ports of the clusters so far, since tests run side by side. */
  private static final Set<Integer> TAKEN = ConcurrentHashMap.newKeySet();

  private static final Duration LIMIT = Duration.ofMinutes(3);

  /** Directory of a process by its program. */
  private static final Map<String, String> PROGRAMS = programs();

  private final Path root;
  private final Map<String, Integer> ports = new LinkedHashMap<>();

  private TestCluster(Path root) {
    this.root = root;
  }

  private static Map<String, String> programs() {
    Map<String, String> programs = new LinkedHashMap<>();
    programs.put("master", "dm-master");
    programs.put("worker1", "dm-worker");
    programs.put("worker2", "dm-worker");
    programs.put("prometheus", "prometheus");
    programs.put("alertmanager", "alertmanager");
    programs.put("grafana", "grafana");
    return programs;
  }

  /** Why there can be none here; empty when there can. */
  public static String missing() {
    for (String program : List.of("ansible-playbook", "python3", "mkfifo")) {
      if (Command.find(program, System.getenv()).isEmpty()) {
        return "'" + program + "' is not installed";
      }
    }
    return "";
  }

  public static TestCluster start(Path root) throws IOException {
    TestCluster cluster = new TestCluster(root.toRealPath());
    cluster.copyTree();
    cluster.pickPorts();
    cluster.edit("inventory.ini", "@ROOT@", cluster.root.toString());
    for (Map.Entry<String, Integer> port : cluster.ports.entrySet()) {
      cluster.edit("inventory.ini", "@" + port.getKey() + "@", port.getValue().toString());
    }
    cluster.build(OLD, OLD_COMMIT, cluster.root.resolve("old"));
    cluster.build(NEW, NEW_COMMIT, cluster.tree().resolve("mirror/dm-v1.0.3/bin"));
    cluster.copy(cluster.root.resolve("old/dmctl"), cluster.tree().resolve("dmctl/dmctl"));
    PROGRAMS.forEach(cluster::deploy);
    for (String name : PROGRAMS.keySet()) {
      cluster.await(name + " listens", () -> cluster.listens(name));
    }
    return cluster;
  }

  public Path root() {
    return root;
  }

  /** The DM-Ansible directory. */
  public Path tree() {
    return root.resolve("dm-ansible");
  }

  public Path inventory() {
    return tree().resolve("inventory.ini");
  }

  public int port(String name) {
    return ports.getOrDefault(name, 0);
  }

  /** The directory of a process, such as {@code worker2}. */
  public Path place(String name) {
    return root.resolve(name);
  }

  /** Replaces a text in a file of the DM-Ansible directory, which must hold it. */
  public void edit(String file, String from, String to) throws IOException {
    Path path = tree().resolve(file);
    String text = Files.readString(path);
    if (!text.contains(from)) {
      throw new IllegalStateException(file + " does not hold " + from);
    }
    Files.writeString(path, text.replace(from, to));
  }

  /** Makes the programs of a release in a folder. */
  public void build(String release, String commit, Path folder) {
    run(tree().resolve("tools/build").toString(), release, commit, folder.toString());
  }

  /** Puts the programs of a release into {@code resources/bin}. */
  public void resources(String release, String commit) {
    build(release, commit, tree().resolve("resources/bin"));
  }

  /**
   * An environment in which {@code ansible-playbook} is a script of the test, which may change the
   * arguments of a playbook and then run the real one.
   *
   * @param script lines of sh before {@code exec}; the real arguments are in {@code "$@"}
   */
  public Map<String, String> environment(String script) throws IOException {
    Map<String, String> environment = new LinkedHashMap<>(System.getenv());
    environment.keySet().removeIf(name -> name.startsWith("ANSIBLE_"));
    if (!script.isEmpty()) {
      Path real = Command.find("ansible-playbook", System.getenv()).orElseThrow();
      Path folder = Files.createDirectories(root.resolve("wrapped"));
      Path file = folder.resolve("ansible-playbook");
      Files.writeString(file, "#!/bin/sh\n" + script + "\nexec " + real + " \"$@\"\n");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
      environment.put("PATH", folder + ":" + environment.get("PATH"));
    }
    return environment;
  }

  /** Waits until something holds; how long that takes on a busy machine does not matter. */
  public void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain until " + what);
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted", e);
      }
    }
  }

  public boolean listens(String name) {
    try (java.net.Socket socket =
        new java.net.Socket(InetAddress.getLoopbackAddress(), port(name))) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  public String journal() {
    try {
      Path file = UpgradeFolder.of(tree()).journal();
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      return "";
    }
  }

  private void copyTree() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(TREE)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      copy(file, tree().resolve(TREE.relativize(file)));
    }
    for (String folder : List.of("units", "dm-ansible/conf", "dm-ansible/dmctl")) {
      Files.createDirectories(root.resolve(folder));
    }
  }

  private void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    if (from.toString().contains("tools")) {
      Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private void pickPorts() throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    for (String name : PROGRAMS.keySet()) {
      ServerSocket socket;
      do {
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        sockets.add(socket);
      } while (!TAKEN.add(socket.getLocalPort()));
      ports.put(name, socket.getLocalPort());
    }
    for (ServerSocket socket : sockets) {
      socket.close();
    }
  }

  private void deploy(String name, String program) {
    Path place = place(name);
    try {
      for (String folder : List.of("bin", "conf", "scripts")) {
        Files.createDirectories(place.resolve(folder));
      }
      copy(root.resolve("old").resolve(program), place.resolve("bin").resolve(program));
      if (program.equals("dm-master")) {
        Files.writeString(place.resolve("conf/dm-master.toml"), deployed());
      }
      if (program.equals("dm-worker")) {
        Files.writeString(place.resolve("conf/dm-worker.toml"), worker(name));
      }
      Path script = place.resolve("scripts/run_" + program + ".sh");
      String option = program.equals("dm-worker") ? "worker-addr" : "master-addr";
      Files.writeString(
          script,
          "cd " + place + "\nexec bin/" + program + " --" + option + "=:" + port(name) + "\n");
      Files.writeString(root.resolve("units/" + unit(name) + ".service"), script.toString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    unit("start", name);
  }

  private String deployed() {
    String text = "";
    for (int i = 1; i <= 2; i++) {
      text +=
          "[[deploy]]\nsource-id = \"mysql-replica-0%d\"\ndm-worker = \"127.0.0.1:%d\"\n"
              .formatted(i, port("worker" + i));
    }
    return text;
  }

  private static String worker(String name) {
    return "source-id = \"mysql-replica-0%s\"\nserver-id = 10%s\nflavor = \"mysql\"\n[from]\n"
            .formatted(name.substring(6), name.substring(6))
        + "host = \"127.0.0.1\"\nuser = \"root\"\npassword = \"%s\"\nport = 3306\n"
            .formatted(SECRET);
  }

  private String unit(String name) {
    return PROGRAMS.get(name) + "-" + port(name);
  }

  private void unit(String verb, String name) {
    run(
        Files.isExecutable(PYTHON) ? PYTHON.toString() : "python3",
        tree().resolve("tools/unit").toString(),
        root.resolve("units").toString(),
        verb,
        unit(name));
  }

  private void run(String... words) {
    Command.Outcome outcome = new Command(List.of(words), root, "", LIMIT).run(System.getenv());
    if (outcome.exit() != 0) {
      throw new IllegalStateException(String.join(" ", words) + ": " + outcome);
    }
  }

  /** Ends the processes by the ids that their units have written. */
  @Override
  public void close() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(root.resolve("units"))) {
      files = all.filter(file -> file.toString().endsWith(".pid")).toList();
    }
    for (Path file : files) {
      ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
          .ifPresent(ProcessHandle::destroyForcibly);
    }
  }
}
