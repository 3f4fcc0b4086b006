package dev.patchbay.cli;

import dev.patchbay.error.ConfigurationException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command with all its verbs. */
@CommandLine.Command(
    name = "patchbay",
    description = "LinkedIn through any vendor: see what works, check a configuration, try it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "VERB",
    subcommands = {
      DemoCommand.class,
      CapabilitiesCommand.class,
      DoctorCommand.class,
      SandboxCommand.class,
      TckCommand.class,
      RecordCommand.class,
      CommandLine.HelpCommand.class
    },
    footerHeading = "%nStart with:%n",
    footer = {
      "  patchbay demo                            walk through the main job, without key or network",
      "  patchbay capabilities --vendor unipile   what that vendor can do",
      "  patchbay capabilities --diff unipile linkedapi",
      "                                           what one has and the other lacks",
      "",
      "Exit status: 0 done; 1 an error of the port, or a check failed; 2 wrong usage or configuration."
    })
final class Command implements Runnable {
  private static final int WIDTH = 100;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: name a verb.");
  }

  /** Runs the command and answers its exit status. */
  static int run(PrintWriter out, PrintWriter err, boolean terminal, String... arguments) {
    CommandLine command = new CommandLine(new Command());
    command.setOut(out);
    command.setErr(err);
    command.setUsageHelpWidth(WIDTH);
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setColorScheme(CommandLine.Help.defaultColorScheme(terminal ? Ansi.AUTO : Ansi.OFF));
    command.setExecutionExceptionHandler(Command::explain);
    return command.execute(arguments);
  }

  private static int explain(Exception thrown, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (thrown instanceof ConfigurationException wrong) {
      wrong.problems().forEach(problem -> command.getErr().println(problem));
      return ExitStatus.WRONG_USAGE;
    }
    throw thrown;
  }
}
