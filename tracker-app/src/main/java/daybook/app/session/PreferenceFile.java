package daybook.app.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.app.session.Preferences.Language;
import daybook.app.session.Preferences.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** The settings in force, and their file in the journal's folder. */
public final class PreferenceFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Path folder;
    private final Path file;
    private volatile Preferences now;

    public PreferenceFile(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("settings.json");
        this.now = read();
    }

    public Preferences now() {
        return now;
    }

    /** @throws IOException if it could not be written; the old ones then stay in force */
    public void change(Preferences wanted) throws IOException {
        OwnFile.folder(folder);
        Path part = file.resolveSibling("settings.part");
        OwnFile.write(part, JSON.writeValueAsBytes(json(wanted)));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        now = wanted;
    }

    private static ObjectNode json(Preferences wanted) {
        return JSON.createObjectNode()
                .put("look", wanted.look().name().toLowerCase(Locale.ROOT))
                .put("language", wanted.language().name().toLowerCase(Locale.ROOT))
                .put("exitPage", wanted.exitPage())
                .put("idleMinutes", wanted.idleMinutes());
    }

    /** A file that is absent or odd is no reason not to open a journal: the first settings hold. */
    private Preferences read() {
        try {
            JsonNode json = JSON.readTree(Files.readAllBytes(file));
            return new Preferences(
                    Look.valueOf(json.path("look").asText().toUpperCase(Locale.ROOT)),
                    Language.valueOf(json.path("language").asText().toUpperCase(Locale.ROOT)),
                    json.path("exitPage").asText(),
                    json.path("idleMinutes").asInt());
        } catch (IOException | IllegalArgumentException oddOrAbsent) {
            return Preferences.FIRST;
        }
    }
}
