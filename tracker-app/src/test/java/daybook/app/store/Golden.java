package daybook.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file with the JSON of an event as some release wrote it. Where a release adds an optional field, another file is added
 * with a number after the revision.
 *
 * @param name as in {@link Example#name}
 */
record Golden(Path file, String name, int revision, int number) {
    static final Path FOLDER = Path.of("src/test/resources/golden/events");
    private static final Pattern FORM = Pattern.compile("(.+)\\.r([0-9]+)(?:-([0-9]+))?\\.json");

    static List<Golden> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(Golden::of)
                    .sorted(Comparator.comparing(Golden::file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Golden of(Path file) {
        Matcher form = FORM.matcher(file.getFileName().toString());
        if (!form.matches()) {
            throw new IllegalStateException("no golden file: " + file);
        }
        int number = form.group(3) == null ? 1 : Integer.parseInt(form.group(3));
        return new Golden(file, form.group(1), Integer.parseInt(form.group(2)), number);
    }

    static Golden newest(Example example) {
        return all().stream()
                .filter(golden -> golden.name().equals(example.name()))
                .max(Comparator.comparingInt(Golden::revision).thenComparingInt(Golden::number))
                .orElseThrow(() -> new AssertionError("no golden file for " + example.name()));
    }

    String word() {
        return name.replaceFirst("\\..*", "");
    }

    String json() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
