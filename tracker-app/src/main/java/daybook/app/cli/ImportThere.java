package daybook.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import daybook.app.transfer.ImportFile.Request;
import daybook.app.transfer.Remark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Sends a file to the running server, with its map as a second part where it has one. */
record ImportThere(Shell shell, boolean dryRun) {

    Exit bringIn(Running server, byte[] content, Request request) throws IOException, Stop {
        String path = "import?dryRun=" + dryRun
                + (request.format() == null ? "" : "&format=" + request.format().code())
                + "&zone="
                + URLEncoder.encode(
                        (request.zone() == null ? request.otherwise() : request.zone()).getId(),
                        StandardCharsets.UTF_8);
        Reply reply = shell.good(post(server, path, content, request.map()));
        JsonNode counts = reply.json();
        Remarks remarks = new Remarks(shell.talk());
        counts.path("remarks").forEach(one -> shell.terminal().err().println(remarks.say(remark(one))));
        Exit exit = ImportCommand.tell(
                shell,
                dryRun,
                counts.path("read").asInt(),
                counts.path("added").asInt(),
                counts.path("known").asInt(),
                counts.path("leftOut").asInt());
        ImportCommand.care(shell, !dryRun && counts.path("wishesToDie").asBoolean());
        return exit;
    }

    private static Reply post(
            Running server, String path, byte[] content, @org.jspecify.annotations.Nullable String map)
            throws IOException {
        if (map == null) {
            return server.post(path, "application/octet-stream", content);
        }
        String boundary = UUID.randomUUID().toString();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, boundary, "file", content);
        part(body, boundary, "map", map.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return server.post(path, "multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    /** A part needs a file name to be taken for a file; any will do, and the real one is nobody's business. */
    private static void part(ByteArrayOutputStream body, String boundary, String name, byte[] content) {
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                        + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static Remark remark(JsonNode one) {
        List<String> words = new ArrayList<>();
        one.path("words").forEach(word -> words.add(word.asText()));
        Remark.What what = Remark.What.valueOf(
                one.path("what").asText().toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Remark(what, one.path("line").asLong(), words);
    }
}
