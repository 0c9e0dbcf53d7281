package daybook.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import daybook.app.line.Slip;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sends lines to the running server. A line that is taken needs no reading of the answer: its id is our own. */
record KeeperThere(Shell shell, Running server) implements Keeper {
    @Override
    public void ready() throws IOException, Stop {
        if (shell.good(server.get("status")).json().path("locked").asBoolean()) {
            throw new Shell.LockedThere();
        }
    }

    @Override
    public Kept keep(Typed typed) throws IOException, Stop {
        Reply reply = server.post("lines", "application/json", LineJson.of(typed, shell.clock()));
        if (reply.status() == 422) {
            JsonNode problem = reply.json();
            return problem.path("code").asText().equals("line")
                    ? new Kept.Slips(slips(problem.path("errors"), typed.words()))
                    : new Kept.Refused(problem.at("/errors/0/message")
                            .asText(problem.path("title").asText()));
        }
        return new Kept.Saved(new Ids(shell.good(reply), typed.id()).all());
    }

    /** The further ids of a line that made several entries are read only where somebody asked for them. */
    private record Ids(Reply reply, String first) {
        List<String> all() throws IOException {
            if (reply.body().length <= first.length() + 20) {
                return List.of(first);
            }
            List<String> ids = new ArrayList<>();
            reply.json().path("entries").forEach(id -> ids.add(id.asText()));
            return ids;
        }
    }

    private static List<Slip> slips(JsonNode errors, List<String> words) {
        List<Slip> all = new ArrayList<>();
        for (JsonNode error : errors) {
            List<String> near = new ArrayList<>();
            error.path("near").forEach(word -> near.add(word.asText()));
            String code = error.path("code").asText();
            String field = error.path("field").asText();
            all.add(new Slip(code.replaceFirst("-", "."), word(field, code, words), near));
        }
        return all;
    }

    /** The server names a word by its place, and never repeats it. */
    private static String word(String field, String code, List<String> words) {
        String place = field.replaceAll("\\D", "");
        if (place.isEmpty()) {
            return "";
        }
        String word = words.get(Integer.parseInt(place));
        boolean boundary = code.endsWith("-boundary") || code.endsWith("-boundaries");
        return boundary && word.lastIndexOf('=') > 2 ? word.substring(2, word.lastIndexOf('=')) : word;
    }
}
