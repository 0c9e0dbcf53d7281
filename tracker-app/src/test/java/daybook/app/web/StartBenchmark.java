package daybook.app.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a person waits from the command to the first page, beside how long an empty Java program takes on the same machine.
 * Run by hand: {@code java -cp ... daybook.app.web.StartBenchmark target/daybook.jar [rounds]}; prints medians and their ratio.
 */
final class StartBenchmark {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private StartBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path jar = Path.of(args[0]);
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        List<Duration> bare = new ArrayList<>();
        List<Duration> served = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            bare.add(timed(() ->
                    ended(command("-cp", jar.resolveSibling("test-classes").toString(), Nothing.class.getName()))));
            served.add(timed(() -> firstPage(jar)));
        }
        System.out.printf(
                "empty program %d ms, first page %d ms, ratio %.1f%n",
                median(bare).toMillis(),
                median(served).toMillis(),
                (double) median(served).toMillis() / median(bare).toMillis());
    }

    /** What any Java program costs. */
    static final class Nothing {
        private Nothing() {}

        public static void main(String[] args) {
            System.out.println("started");
        }
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static Duration timed(Work work) throws IOException, InterruptedException {
        long before = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - before);
    }

    private static Duration median(List<Duration> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private static List<String> command(String... more) {
        List<String> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.addAll(List.of(more));
        return all;
    }

    private static void ended(List<String> command) throws IOException, InterruptedException {
        new ProcessBuilder(command).start().waitFor();
    }

    private static void firstPage(Path jar) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("start").resolve("home");
        Process server =
                new ProcessBuilder(command("-jar", jar.toString(), "--home", home.toString(), "serve")).start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !line.startsWith("http://")) {
                line = out.readLine();
            }
            URI first = URI.create(String.valueOf(line)).resolve("/");
            int status = CLIENT.send(
                            HttpRequest.newBuilder(first)
                                    .header("Sec-Fetch-Site", "none")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException("the first page answered " + status);
            }
        } finally {
            server.destroy();
            server.waitFor();
        }
    }
}
