package daybook.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request written byte by byte, for what no client library would send. */
record RawRequest(String text) {

    /** @return what the server answered, headers and all */
    String sentTo(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(text.replace("PORT", String.valueOf(port)).getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int statusFrom(int port) {
        return Integer.parseInt(sentTo(port).split(" ", 3)[1]);
    }

    /** @param lines header lines; a Connection header is added */
    static RawRequest get(String path, String... lines) {
        return new RawRequest(
                "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n");
    }

    static RawRequest post(String path, String body, String... lines) {
        return new RawRequest("POST " + path + " HTTP/1.1\r\n" + String.join("\r\n", lines)
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n" + body);
    }
}
