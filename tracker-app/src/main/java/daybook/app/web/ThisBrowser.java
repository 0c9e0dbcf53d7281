package daybook.app.web;

import daybook.app.session.OwnFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens the one-time link by way of a file only its owner can read: a command's arguments show in the process list. */
final class ThisBrowser {
    private ThisBrowser() {}

    static void show(String link, Path tmp) throws IOException {
        Path page = tmp.resolve("open.html");
        OwnFile.write(page, page(link).getBytes(StandardCharsets.UTF_8));
        page.toFile().deleteOnExit();
        new ProcessBuilder(command(System.getProperty("os.name"), page.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static String page(String link) {
        return "<!doctype html><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"0;url=" + link
                + "\"><title>Daybook</title>";
    }

    static List<String> command(String system, String file) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file);
        }
        return List.of(name.contains("mac") ? "open" : "xdg-open", file);
    }
}
