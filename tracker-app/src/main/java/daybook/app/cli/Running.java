package daybook.app.cli;

import daybook.app.session.ServerFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The server that runs for a journal's folder. The old client is used because the new one takes a second to start. */
final class Running {
    private static final int TO_CONNECT_MS = 2_000;
    private static final int TO_ANSWER_MS = 120_000;

    private final ServerFile server;
    private final String language;

    private Running(ServerFile server, String language) {
        this.server = server;
        this.language = language;
    }

    /** Nobody listens any more where the server was. */
    static final class Gone extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** It took the connection and did not answer: whether it did what was asked is not known. */
    static final class Silent extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** @param language of the sentences it shall answer with */
    static Optional<Running> in(Path folder, String language) {
        return ServerFile.read(folder).filter(ServerFile::alive).map(server -> new Running(server, language));
    }

    Reply get(String path) throws IOException {
        return send("GET", path, null, null);
    }

    Reply post(String path, String type, byte[] body) throws IOException {
        return send("POST", path, type, body);
    }

    private Reply send(String method, String path, @Nullable String type, byte @Nullable [] body) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create("http://127.0.0.1:" + server.port() + "/api/v1/" + path)
                        .toURL()
                        .openConnection(Proxy.NO_PROXY);
        connection.setRequestMethod(method);
        connection.setConnectTimeout(TO_CONNECT_MS);
        connection.setReadTimeout(TO_ANSWER_MS);
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Authorization", "Bearer " + server.token());
        connection.setRequestProperty("Accept-Language", language);
        try {
            if (body != null) {
                write(connection, type, body);
            }
            return new Reply(connection.getResponseCode(), read(connection), connection);
        } catch (ConnectException nobody) {
            throw new Gone();
        } catch (IOException cutOff) {
            throw new Silent();
        }
    }

    /** With its length fixed, a request is never sent a second time behind our back. */
    private static void write(HttpURLConnection connection, @Nullable String type, byte[] body) throws IOException {
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        if (type != null) {
            connection.setRequestProperty("Content-Type", type);
        }
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
    }

    private static byte[] read(HttpURLConnection connection) throws IOException {
        try (InputStream in =
                connection.getResponseCode() >= 400 ? connection.getErrorStream() : connection.getInputStream()) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }
}
