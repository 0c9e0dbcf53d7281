package daybook.app.store;

import daybook.core.word.Coded;
import daybook.core.word.Felt;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Run by hand after adding an event, a kind of entry, a field or a word: writes what is missing and never overwrites. */
final class GoldenWriter {
    private GoldenWriter() {}

    public static void main(String[] args) throws IOException, URISyntaxException {
        Files.createDirectories(Golden.FOLDER);
        for (Example example : Examples.oneOfEach()) {
            int revision = EventNames.of(example.event()).revision();
            write(Golden.FOLDER, example.name() + ".r" + revision, EventJson.write(example.event()), ".json");
        }
        Files.createDirectories(GoldenWords.FOLDER);
        for (Class<?> type : words()) {
            String codes = String.join(
                    "\n",
                    Arrays.stream(type.getEnumConstants())
                            .map(word -> ((Coded) word).code())
                            .toList());
            write(GoldenWords.FOLDER, GoldenWords.name(type), codes, ".txt");
        }
    }

    private static void write(Path folder, String name, String content, String ending) throws IOException {
        String text = content + "\n";
        for (int number = 1; ; number++) {
            Path file = folder.resolve(name + (number == 1 ? "" : "-" + number) + ending);
            if (!Files.exists(file)) {
                Files.writeString(file, text);
                return;
            }
            if (Files.readString(file).equals(text)) {
                return;
            }
        }
    }

    /** @return every enum of the vocabulary that is stored by code */
    static List<Class<?>> words() throws IOException, URISyntaxException {
        Path folder = Path.of(Felt.class.getResource("Felt.class").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.startsWith("package-"))
                    .<Class<?>>map(name -> type(name.replace(".class", "")))
                    .filter(type -> type.isEnum() && Coded.class.isAssignableFrom(type))
                    .sorted(Comparator.comparing(Class::getSimpleName))
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(Felt.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
