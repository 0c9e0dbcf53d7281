package daybook.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybook.app.report.FactsJson;
import daybook.core.facts.PeriodFacts;
import daybook.core.timeline.Timeline;
import daybook.reports.text.Phrases;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
        return shell.either(
                server -> tell(shell.good(server.get("facts?period=" + asked)).body()), journal -> {
                    Timeline timeline = journal.timeline();
                    PeriodFacts facts = PeriodFacts.of(timeline, asked, Opening.today(timeline, shell));
                    Phrases phrases = Phrases.in(shell.talk().language()).orElseThrow();
                    return tell(FactsJson.write(facts, phrases));
                });
    }

    private Exit tell(byte[] facts) throws IOException {
        if (json) {
            shell.terminal().out().write(facts);
            shell.terminal().out().flush();
        } else {
            inWords(new ObjectMapper().readTree(facts));
        }
        return Exit.DONE;
    }

    private void inWords(JsonNode facts) {
        JsonNode coverage = facts.path("coverage");
        shell.say(
                "facts.days",
                facts.at("/period/from").asText() + ".."
                        + facts.at("/period/to").asText(),
                coverage.path("daysLogged").asInt(),
                coverage.path("daysPossible").asInt(),
                coverage.path("daysQuiet").asInt());
        StreamSupport.stream(facts.path("findings").spliterator(), false)
                .flatMap(finding -> Stream.of(
                        finding.path("sentence").asText(),
                        "  " + finding.path("basis").asText()))
                .filter(line -> !line.isBlank())
                .distinct()
                .forEach(shell.terminal().out()::println);
    }
}
