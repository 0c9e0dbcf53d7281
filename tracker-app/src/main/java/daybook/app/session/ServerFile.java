package daybook.app.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a command line of the same account finds a running server: {@code server.json}, there only while it runs. It is read
 * by commands that have a fifth of a second for everything, hence without a JSON library.
 *
 * @param token for {@code /api}, new at each start
 * @param process the server's, and {@code since} when that began: a process that was killed leaves the file, and whoever
 *     has its port by then is nobody to send a line of a journal to
 */
public record ServerFile(int port, String token, long process, long since) {
    private static final Pattern FORM = Pattern.compile("\\{\"port\":(\\d{1,5}),\"token\":\"([A-Za-z0-9_-]+)\","
            + "\"process\":(\\d{1,18}),\"since\":(\\d{1,18})\\}\\s*");

    /** @return of a server in this very process */
    public static ServerFile ofThisProcess(int port, String token) {
        ProcessHandle own = ProcessHandle.current();
        return new ServerFile(port, token, own.pid(), began(own));
    }

    private static long began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static Path in(Path folder) {
        return folder.resolve("server.json");
    }

    /** @return what a running server left, or empty; a server that was killed leaves it too */
    public static Optional<ServerFile> read(Path folder) {
        try {
            Matcher file = FORM.matcher(Files.readString(in(folder)));
            return file.matches()
                    ? Optional.of(new ServerFile(
                            Integer.parseInt(file.group(1)),
                            file.group(2),
                            Long.parseLong(file.group(3)),
                            Long.parseLong(file.group(4))))
                    : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** Whether the process that wrote it still runs. */
    public boolean alive() {
        return ProcessHandle.of(process).filter(there -> began(there) == since).isPresent();
    }

    public void write(Path folder) throws IOException {
        OwnFile.folder(folder);
        String text = "{\"port\":" + port + ",\"token\":\"" + token + "\",\"process\":" + process + ",\"since\":"
                + since + "}\n";
        OwnFile.write(in(folder), text.getBytes(StandardCharsets.UTF_8));
    }

    public static void remove(Path folder) throws IOException {
        Files.deleteIfExists(in(folder));
    }

    @Override
    public String toString() {
        return "ServerFile";
    }
}
