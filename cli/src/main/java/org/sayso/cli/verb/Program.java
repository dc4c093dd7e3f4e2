package org.sayso.cli.verb;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.sayso.cli.correct.Correct;
import org.sayso.cli.correct.Corrections;
import org.sayso.cli.correct.Undo;
import org.sayso.cli.screen.Decide;
import org.sayso.cli.screen.Decisions;
import org.sayso.cli.screen.Lists;
import org.sayso.cli.screen.MatchVerb;
import org.sayso.cli.screen.ScreenVerb;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.terminal.ReaderGone;
import org.sayso.cli.terminal.Talk;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.model.SaysoException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: its verbs, and what becomes of errors. */
@Command(
    name = "sayso",
    usageHelpWidth = 90,
    synopsisSubcommandLabel = "VERB",
    versionProvider = Program.Release.class,
    description = "Reads news reports and tells who said and did what to whom, on whose word.",
    subcommands = {
      Extract.class,
      Read.class,
      Watch.class,
      Know.class,
      WhoVerb.class,
      Suggestions.class,
      Claims.class,
      TimelineVerb.class,
      Versions.class,
      Search.class,
      ScreenVerb.class,
      MatchVerb.class,
      Lists.class,
      Decide.class,
      Decisions.class,
      Correct.class,
      Corrections.class,
      Undo.class,
      Verify.class,
      Export.class,
      Serve.class,
      Demo.class,
      CommandLine.HelpCommand.class
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  all good",
      "  1  some inputs were skipped, the others went through",
      "  2  the command line is wrong",
      "  3  nothing could be read",
      "  4  something is broken: a disk, a lock, a case of another release, a model",
      "  5  verify found evidence that does not hold",
      "  6  nobody or nothing was found, or a name means several",
      "",
      "Data goes to stdout, talk to stderr. The environment may hold SAYSO_CASE, the case",
      "where --case is left out; NO_COLOR, no colours; SAYSO_DEBUG, errors with their place.",
      "Begin with: sayso demo"
    })
public final class Program implements Callable<Integer> {
  private final Workplace workplace;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the release.")
  private boolean version;

  private Program(Workplace workplace) {
    this.workplace = workplace;
  }

  /** Runs one command line to its end. Never throws for what a user can do wrong. */
  public static int run(Workplace workplace, String... args) {
    PrintWriter out = new PrintWriter(workplace.terminal().out(), true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(workplace.terminal().err(), true);
    CommandLine line =
        new CommandLine(new Program(workplace), verbs(workplace))
            .setOut(out)
            .setErr(err)
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(
                    workplace.terminal().colours() ? Ansi.ON : Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler((e, arguments) -> wrongUsage(workplace, e))
            .setExecutionExceptionHandler((e, verb, parsed) -> failed(workplace, e));
    try {
      return line.execute(args);
    } catch (OutOfMemoryError | LinkageError e) {
      return failed(workplace, broken(e));
    }
  }

  /** Without a verb there is nothing to do but to show the verbs. */
  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "what shall Sayso do? Name a verb");
  }

  private static IFactory verbs(Workplace workplace) {
    IFactory plain = CommandLine.defaultFactory();
    return new IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        if (Verb.class.isAssignableFrom(type)) {
          return made(type, workplace);
        }
        return plain.create(type);
      }
    };
  }

  /** Verbs within verbs are seen by their own package alone. */
  private static <K> K made(Class<K> verb, Workplace workplace) throws Exception {
    Constructor<K> constructor = verb.getDeclaredConstructor(Workplace.class);
    constructor.setAccessible(true);
    return constructor.newInstance(workplace);
  }

  private static int wrongUsage(Workplace workplace, ParameterException wrong) {
    CommandSpec verb = wrong.getCommandLine().getCommandSpec();
    Talk talk = new Talk(workplace.terminal());
    talk.say("sayso: " + wrong.getMessage());
    talk.say("       Try: " + verb.qualifiedName() + " --help");
    return ExitCode.USAGE.code();
  }

  private static SaysoException broken(Error error) {
    return error instanceof OutOfMemoryError
        ? new SaysoException(
            "the memory does not suffice",
            "Give Java more (SAYSO_JAVA_OPTS=-Xmx8g) or work on fewer articles at once (--threads).",
            error)
        : new SaysoException(
            "Sayso is not built completely: " + error, "Build it again: mvn clean package.", error);
  }

  private static int failed(Workplace workplace, Exception failure) {
    if (failure instanceof ReaderGone) {
      return ExitCode.OK.code();
    }
    Talk talk = new Talk(workplace.terminal());
    if (failure instanceof SaysoException broken) {
      talk.say("sayso: " + broken.getMessage());
      talk.say("       " + broken.remedy());
    } else {
      talk.say("sayso: unexpected: " + failure);
      talk.say("       This is a fault of Sayso; please report it with SAYSO_DEBUG=1 set.");
    }
    if (workplace.environment().apply("SAYSO_DEBUG").isPresent()) {
      failure.printStackTrace(workplace.terminal().err());
    }
    return ExitCode.BROKEN.code();
  }

  /** Which release this is. */
  static final class Release implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      try (InputStream version = Release.class.getResourceAsStream("/org/sayso/cli/version.txt")) {
        return new String[] {new String(version.readAllBytes(), StandardCharsets.UTF_8).strip()};
      }
    }
  }
}
