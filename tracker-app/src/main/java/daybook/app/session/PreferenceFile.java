package daybook.app.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.app.session.Preferences.Language;
import daybook.app.session.Preferences.Look;
import daybook.app.store.JournalClosed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known before a journal is open: look and language, in a plain file of the journal's folder. Everything else that
 * was chosen is sealed in the journal, and so are these two again.
 */
public final class PreferenceFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Path folder;
    private final Path file;
    private volatile Preferences door;

    public PreferenceFile(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("settings.json");
        this.door = read();
    }

    /** @return what holds before a journal is open */
    public Preferences now() {
        return door;
    }

    /** @return what holds in the open journal, if one is */
    public Preferences now(Optional<Opened> opened) {
        try {
            return opened.map(Opened::journal)
                    .filter(journal -> !journal.closed())
                    .map(journal -> door.with(journal.timeline().plans().settings()))
                    .orElse(door);
        } catch (JournalClosed meanwhile) {
            return door;
        }
    }

    /** @throws IOException if it could not be written; the old ones then stay in force */
    public void change(Look look, Language language) throws IOException {
        OwnFile.folder(folder);
        Path part = file.resolveSibling("settings.part");
        ObjectNode json = JSON.createObjectNode().put("look", code(look)).put("language", code(language));
        OwnFile.write(part, JSON.writeValueAsBytes(json));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Preferences first = Preferences.FIRST;
        door = new Preferences(look, language, first.exitPage(), first.idleMinutes(), first.plainTitles());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * A file that is absent or odd is no reason not to open a journal: the first settings hold. An older version kept the
     * page Leave goes to and the minutes here too: they hold until settings are saved, which seals them.
     */
    private Preferences read() {
        try {
            JsonNode json = JSON.readTree(Files.readAllBytes(file));
            Preferences first = Preferences.FIRST;
            return new Preferences(
                    Look.valueOf(json.path("look").asText().toUpperCase(Locale.ROOT)),
                    Language.valueOf(json.path("language").asText().toUpperCase(Locale.ROOT)),
                    json.path("exitPage").asText(first.exitPage()),
                    json.path("idleMinutes").asInt(first.idleMinutes()),
                    first.plainTitles());
        } catch (IOException | IllegalArgumentException oddOrAbsent) {
            return Preferences.FIRST;
        }
    }
}
