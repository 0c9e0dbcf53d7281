package daybook.app.cli;

import daybook.app.report.FactsJson;
import daybook.core.facts.PeriodFacts;
import daybook.core.timeline.Timeline;
import daybook.reports.text.Phrases;
import daybook.reports.text.Sentences;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The numbers of a period and what they allow to be said. */
@Command(name = "facts")
final class FactsCommand implements Callable<Exit> {
    private final Shell shell;

    @Option(names = "--period", required = true, paramLabel = "PERIOD")
    @Nullable
    String period;

    @Option(names = "--json")
    boolean json;

    FactsCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Exit call() throws Exception {
        var asked = Arguments.period(period);
        Phrases phrases = Phrases.in(shell.talk().language()).orElseThrow();
        return shell.journal(journal -> {
            Timeline timeline = journal.timeline();
            PeriodFacts facts = PeriodFacts.of(timeline, asked, shell.today(timeline));
            if (json) {
                shell.terminal().out().write(FactsJson.write(facts, phrases));
                shell.terminal().out().flush();
            } else {
                inWords(facts, phrases);
            }
            return Exit.DONE;
        });
    }

    private void inWords(PeriodFacts facts, Phrases phrases) {
        shell.say(
                "facts.days",
                facts.period(),
                facts.coverage().daysLogged(),
                facts.coverage().daysPossible(),
                facts.coverage().daysQuiet());
        Sentences sentences = new Sentences(phrases);
        facts.findings().stream()
                .map(sentences::of)
                .flatMap(spoken -> Stream.of(
                        spoken.sentence().plain(), "  " + spoken.basis().plain()))
                .filter(line -> !line.isBlank())
                .distinct()
                .forEach(shell.terminal().out()::println);
    }
}
