package io.github.dmlint.release;

import io.github.dmlint.release.pack.RuleFault;
import io.github.dmlint.release.pack.RulePacker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rule sets of all releases, in the order of their names. */
public final class RuleSets {
  private final List<Release> releases;
  private volatile @Nullable KeyHistory history;
  private final Map<String, Release> byName = new HashMap<>();
  private final Pack pack;

  /** What came of reading a folder of rules. */
  public sealed interface Loading {}

  /** Rules that were read. */
  public record Loaded(RuleSets rules) implements Loading {}

  /**
   * Rules that are at fault.
   *
   * @param fault the file, the way of keys in it and what is wrong
   */
  public record Faulty(String fault) implements Loading {}

  private RuleSets(byte[] bytes) {
    this.pack = new Pack(bytes);
    Tables tables = new Tables(pack);
    int count = pack.count(Pack.RELEASES);
    List<PackedRelease> packed = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      PackedRelease release = new PackedRelease(pack, tables, i, packed);
      packed.add(release);
      byName.put(release.name().text(), release);
    }
    this.releases = List.copyOf(packed);
  }

  /** The rules that dmlint was built with. */
  public static RuleSets bundled() {
    return Bundled.RULES;
  }

  /** The rules of a folder in the form of {@code rules/}. */
  public static Loading load(Path folder) {
    try {
      return new Loaded(new RuleSets(RulePacker.pack(folder)));
    } catch (RuleFault fault) {
      return new Faulty(String.valueOf(fault.getMessage()));
    }
  }

  /** All releases, oldest branch first. */
  public List<Release> releases() {
    return releases;
  }

  /** The last release in the order of names. */
  public Release newest() {
    return releases.get(releases.size() - 1);
  }

  /** The release of exactly this name. */
  public Optional<Release> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The release of exactly this name, which is known to be there.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Release release(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no release " + name));
  }

  /** What a name means, as people and binaries write it. */
  public Resolution resolve(String name) {
    return resolver(newest()).resolve(name);
  }

  /**
   * What the dm_version of an inventory means: the newest release is the newest that DM-Ansible
   * deploys.
   */
  public Resolution resolveDmVersion(String name) {
    Release newest = releases.get(0);
    for (Release release : releases) {
      newest = release.has("dm-ansible") ? release : newest;
    }
    return resolver(newest).resolve(name);
  }

  private Resolver resolver(Release newest) {
    return new Resolver(this, pack, newest);
  }

  /**
   * The releases with a commit, that of the tag or of a published build; a build that is no release
   * counts for the one it is like.
   *
   * @param hash at least the first seven digits
   */
  public List<Release> withCommit(String hash) {
    return resolver(newest()).withCommit(hash);
  }

  /** The release whose binaries print this as Release Version. */
  public Optional<Release> printing(String version) {
    return resolver(newest()).printing(version);
  }

  /** The keys of all releases. */
  public KeyHistory history() {
    KeyHistory known = history;
    if (known == null) {
      known = new KeyHistory(releases, pack);
      history = known;
    }
    return known;
  }

  /** The release that one comes after on its branch; none for the first. */
  public Optional<Release> previous(Release release) {
    int after = pack.at(Pack.RELEASES, releases.indexOf(release)).skip(3).number() - 1;
    return after < 0 ? Optional.empty() : Optional.of(releases.get(after));
  }

  /** What an error code of DM means, for each problem that has it at some release. */
  public List<CodeLife> codes(int code) {
    return CodeLife.of(pack, releases, code);
  }

  /** What changed for some kinds of file from one of these releases to another. */
  public ReleaseDiff diff(Release before, Release after, Set<FileKind> kinds) {
    return ReleaseDiff.of(pack, before, after, kinds);
  }

  /** Loaded when first asked for. */
  private static final class Bundled {
    static final RuleSets RULES = new RuleSets(Pack.bytes(Packed.rules()));
  }
}
