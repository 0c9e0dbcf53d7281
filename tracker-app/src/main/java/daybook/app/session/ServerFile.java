package daybook.app.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a command line of the same account finds a running server: {@code server.json}, there only while it runs.
 *
 * @param token for {@code /api}, new at each start
 */
public record ServerFile(int port, String token) {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Path in(Path folder) {
        return folder.resolve("server.json");
    }

    /** @return what a running server left, or empty; a server that was killed leaves it too */
    public static Optional<ServerFile> read(Path folder) {
        try {
            JsonNode json = JSON.readTree(Files.readAllBytes(in(folder)));
            return Optional.of(
                    new ServerFile(json.path("port").asInt(), json.path("token").asText()));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    public void write(Path folder) throws IOException {
        OwnFile.folder(folder);
        OwnFile.write(
                in(folder),
                JSON.writeValueAsBytes(JSON.createObjectNode().put("port", port).put("token", token)));
    }

    public static void remove(Path folder) throws IOException {
        Files.deleteIfExists(in(folder));
    }

    @Override
    public String toString() {
        return "ServerFile";
    }
}
