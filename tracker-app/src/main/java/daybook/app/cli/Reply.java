package daybook.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpURLConnection;

/** What the running server answered. */
@SuppressWarnings("ArrayRecordComponent") // read once; never compared
record Reply(int status, byte[] body, HttpURLConnection from) {
    private static final class Trees {
        static final ObjectMapper MAPPER = new ObjectMapper();
    }

    boolean good() {
        return status >= 200 && status < 300;
    }

    String header(String name) {
        String value = from.getHeaderField(name);
        return value == null ? "" : value;
    }

    JsonNode json() throws IOException {
        return Trees.MAPPER.readTree(body);
    }

    /** @return why not, in the sentences of the server, which speaks the language it was asked in */
    Stop problem() throws IOException {
        JsonNode problem = json();
        String sentence =
                problem.at("/errors/0/message").asText(problem.path("title").asText());
        Exit exit = switch (status) {
            case 423 -> Exit.LOCKED;
            case 507 -> Exit.CANNOT_WRITE;
            case 400, 404, 405, 406, 409, 413, 415, 422 -> Exit.REFUSED;
            default -> Exit.FAULT;
        };
        return exit.because("server.said", sentence);
    }

    @Override
    public String toString() {
        return "Reply[" + status + "]";
    }
}
