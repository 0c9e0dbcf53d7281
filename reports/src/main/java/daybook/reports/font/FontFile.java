package daybook.reports.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A typeface as it stands in the jar, unmodified, its licence beside it. */
public enum FontFile {
    SANS("SourceSans3_400Regular.ttf"),
    SANS_STRONG("SourceSans3_600SemiBold.ttf"),
    SERIF("SourceSerif4_400Regular.ttf"),
    SERIF_STRONG("SourceSerif4_600SemiBold.ttf"),
    SERIF_ITALIC("SourceSerif4_400Regular_Italic.ttf"),
    EMOJI("NotoEmoji_400Regular.ttf"),
    HEBREW("NotoSansHebrew_400Regular.ttf");

    private final String file;

    FontFile(String file) {
        this.file = file;
    }

    public InputStream open() {
        InputStream in = FontFile.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the jar lacks " + file);
        }
        return in;
    }

    public byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
