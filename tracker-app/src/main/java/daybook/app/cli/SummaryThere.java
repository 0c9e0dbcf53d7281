package daybook.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.timeline.Period;
import daybook.core.word.OwnWords;
import daybook.core.word.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the running server for a summary. Its password comes back with it, and is written before the file. */
record SummaryThere(
        Shell shell,
        Period period,
        List<String> show,
        List<String> hide,
        List<OwnWords> questions,
        Paper paper,
        @Nullable Path passwordFile,
        Path file)
        implements Shell.AtServer {
    @Override
    public Exit with(Running server) throws IOException, Stop {
        Reply made = shell.good(server.post("summary", "application/json", body()));
        if (passwordFile != null) {
            FreshFile.write(passwordFile, made.header("Daybook-Password"));
        }
        OutFile.replace(file, made.body());
        shell.say("summary.made", made.header("Daybook-Pages"));
        shell.mention("summary.leaves", made.header("Daybook-Own-Words"), made.header("Daybook-Kept-Back"));
        if (passwordFile != null) {
            shell.mention("summary.password");
        }
        return Exit.DONE;
    }

    private byte[] body() {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("period", period.toString())
                .put("for", "therapist")
                .put("paper", paper.code())
                .put("language", shell.talk().language())
                .put("password", passwordFile != null);
        show.forEach(body.putArray("show")::add);
        hide.forEach(body.putArray("hide")::add);
        questions.stream().map(OwnWords::text).forEach(body.putArray("talk")::add);
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "SummaryThere";
    }
}
