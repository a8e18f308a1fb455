package io.github.dmlint.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.deployed.DirectoryReading;
import io.github.dmlint.upgrade.deployed.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an inventory deploys, without Ansible, and beside what Ansible says. */
class DirectoryReadingTest {
  private static final String INVENTORY =
      """
      [dm_master_servers]
      m ansible_host=10.0.0.1 deploy_dir=/m
      [dm_worker_servers]
      w1 ansible_host=10.0.0.2 dm_worker_port=9001
      w2 ansible_host=10.0.0.3 mysql_password=s3cret
      [all:vars]
      dm_worker_port = 9000
      dm_version = v1.0.3
      deploy_dir = /d
      """;

  @TempDir Path folder;

  private Deployment read(String inventory) throws IOException {
    Path file = Files.writeString(folder.resolve("inventory.ini"), inventory);
    return DirectoryReading.read(folder, file, RuleSets.bundled().release("v1.0.3"));
  }

  @Test
  void variablesCountInTheOrderOfAnsible() throws IOException {
    Deployment deployment = read(INVENTORY);
    List<String> found = new ArrayList<>();
    deployment.members().forEach(m -> found.add(m.title() + " " + m.endpoint() + m.directory()));
    assertEquals(
        List.of(
            "dm-worker w1 10.0.0.2:9001/d",
            "dm-worker w2 10.0.0.3:8262/d",
            "dm-master m 10.0.0.1:8261/m"),
        found);
    assertEquals("v1.0.3", deployment.version());
    assertEquals(Set.of("s3cret"), deployment.secrets());
    assertEquals(List.of(), deployment.problems());
  }

  @Test
  void groupVarsOfTheDirectoryCount() throws IOException {
    Files.createDirectories(folder.resolve("group_vars"));
    Files.writeString(
        folder.resolve("group_vars/dm_worker_servers.yml"), "---\ndm_worker_port: \"7000\"\n");
    assertEquals(7000, read(INVENTORY).of(ComponentKind.DM_WORKER).get(1).port());
  }

  @Test
  void whatStandsBehindAMistakeWasMeant() throws IOException {
    Deployment deployment = read(INVENTORY.replace("dm_worker_port=9001", "dm_worker_port = 9001"));
    assertTrue(deployment.problems().get(0).contains("Expected key=value host variable"));
    assertTrue(deployment.members().stream().anyMatch(m -> m.host().equals("w2")));
  }

  @Test
  void ansibleMayUnderstandAnInventoryOtherwise() throws IOException {
    Deployment own = read(INVENTORY);
    assertEquals(List.of(), DirectoryReading.differences(own, own));
    List<Member> members = new ArrayList<>(own.members());
    members.remove(1);
    members.set(0, new Member(ComponentKind.DM_WORKER, "w1", "10.0.0.2", 8262, "/d"));
    members.add(new Member(ComponentKind.GRAFANA, "g", "10.0.0.1", 3000, "/d"));
    Deployment other = new Deployment(members, "", "v1.0.3", Set.of(), List.of());
    assertEquals(
        List.of(
            "For 'dm-worker w1' dmlint reads the port '9001', and Ansible '8262'.",
            "'dm-worker w2' is in the inventory, and Ansible does not have it.",
            "Ansible has 'grafana g', which dmlint does not find."),
        DirectoryReading.differences(own, other));
  }

  @Test
  void whatOnlyAnsibleCanKnowIsNoDifference() throws IOException {
    Deployment own = read(INVENTORY.replace("deploy_dir = /d", "deploy_dir = {{ home | lower }}"));
    List<Member> members = new ArrayList<>();
    own.members()
        .forEach(
            m ->
                members.add(
                    new Member(
                        m.component(),
                        m.host(),
                        m.address(),
                        m.port(),
                        m.directory().isEmpty() ? "/x" : m.directory())));
    Deployment ansible = new Deployment(members, "", "v1.0.3", Set.of(), List.of());
    assertEquals(List.of(), DirectoryReading.differences(own, ansible));
  }
}
