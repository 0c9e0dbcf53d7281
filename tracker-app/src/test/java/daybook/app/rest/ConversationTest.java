package daybook.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** One of everything that can be asked, with what is answered, byte for byte. */
class ConversationTest extends ApiCase {
    private static final Path FOLDER = Path.of("src/test/resources/rest");

    @Override
    Clock clock() {
        return Clock.fixed(NOW, BERLIN);
    }

    /** The answers are written anew with {@code -Dgolden.write=true}. */
    @Test
    void the_answers_are_those_that_were_written_down() throws IOException {
        StringBuilder said = new StringBuilder();
        for (String request : Files.readAllLines(FOLDER.resolve("requests.txt"))) {
            if (!request.isBlank()) {
                said.append(request).append('\n').append(answer(request)).append("\n\n");
            }
        }
        Path answers = FOLDER.resolve("answers.txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(answers, said);
        }
        assertEquals(Files.readString(answers), said.toString());
    }

    private String answer(String request) {
        String[] parts = request.split(" ", 3);
        Got got = send(
                parts[0], parts[1], parts.length > 2 ? "application/json" : null, parts.length > 2 ? parts[2] : null);
        return got.status() + " " + got.type() + "\n" + got.body();
    }
}
