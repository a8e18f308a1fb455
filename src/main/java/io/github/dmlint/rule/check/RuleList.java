package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.ClusterRule;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Rule;
import io.github.dmlint.rule.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The classes of the rules by code. A class is loaded when its first problem turns up. */
public final class RuleList {
  private RuleList() {}

  /**
   * The rule of a code; null for one that has no class, because the engine itself speaks for it.
   */
  public static @Nullable Rule of(String code) {
    return switch (code) {
      case "DM001" -> new UnreadableFile();
      case "DM002" -> new FileTooLarge();
      case "DM003" -> new SyntaxFault();
      case "DM101" -> new UnknownKey();
      case "DM102" -> new RemovedKey();
      case "DM103" -> new DuplicateKey();
      case "DM104" -> new WrongType();
      case "DM105" -> new OutOfRange();
      case "DM106" -> new KeyWithoutEffect();
      case "DM107" -> new TemplateKey();
      case "DM108" -> new LostValue();
      case "DM109" -> new DeprecatedKey();
      case "DM201" -> new IgnoredValue();
      case "DM202" -> new UnreadExpression();
      case "DM203" -> new UndefinedReference();
      case "DM204" -> new UnusedDefinition();
      case "DM205" -> new RepeatedName();
      case "DM206" -> new SettingsGivenTwice();
      case "DM207" -> new SourceIdTooLong();
      case "DM208" -> new PasswordNotEncrypted();
      case "DM209" -> new MissingValue();
      case "DM210" -> new ValueNotAllowed();
      case "DM211" -> new BinlogPosition();
      case "DM212" -> new InvalidAddress();
      case "DM213" -> new InvalidQuantity();
      case "DM214" -> new InvalidTimeZone();
      case "DM215", "DM216", "DM218", "DM219" -> new InvalidPattern();
      case "DM217" -> new InvalidColumnMapping();
      case "DM220" -> new InvalidExpressionFilter();
      case "DM221" -> new EmptyEntry();
      case "DM222" -> new UnwritableSubTask();
      case "DM223" -> new ConflictingSettings();
      case "DM224" -> new DumpFolder();
      case "DM225" -> new SecretKeyFault();
      case "DM226" -> new FileNotRead();
      case "DM401" -> new OtherRelease();
      case "DM402" -> new UnknownRelease();
      case "DM403" -> new ComponentVersions();
      case "DM901" -> new InternalFault();
      default -> null;
    };
  }

  /** The rules over a folder as a whole. */
  public static List<ClusterRule> overFolders() {
    return List.of(new ComponentVersions());
  }

  /** The code of the rule for problems that no other rule explains. */
  public static String fallback(boolean decoding, Problem.Effect effect) {
    if (effect == Problem.Effect.TOLERATED) {
      return "DM298";
    }
    return decoding ? "DM199" : "DM299";
  }

  /** Words for a problem that has no rule of its own: never lost, if not well told. */
  public static Explanation fallbackWords(Problem problem, Subject subject) {
    return new OtherProblem().explain(problem, subject).orElseThrow();
  }
}
