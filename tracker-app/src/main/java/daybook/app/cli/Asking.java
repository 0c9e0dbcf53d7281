package daybook.app.cli;

import daybook.core.word.OwnWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks for what is not among the arguments: three short questions in place of words, and own words. */
final class Asking {
    private final Shell shell;

    Asking(Shell shell) {
        this.shell = shell;
    }

    /**
     * A question whose answer is a word of the line.
     *
     * @param prefix what the word begins with, such as {@code @}
     */
    record Question(String key, String prefix) {}

    /** @return the words the answers make; a question left empty says nothing */
    List<String> words(List<Question> questions) {
        List<String> words = new ArrayList<>();
        for (Question question : questions) {
            String answer = asked(question.key());
            if (!answer.isEmpty()) {
                words.add(answer.startsWith(question.prefix()) ? answer : question.prefix() + answer);
            }
        }
        return words;
    }

    private String asked(String key) {
        return shell.person()
                .flatMap(person -> person.asked(shell.talk().say(key) + " "))
                .orElse("")
                .strip();
    }

    /** Own words are asked for, or come out of a pipe: a note takes all of it, several fields a line each. */
    Map<String, String> texts(List<String> fields) throws IOException, Stop {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String field : fields) {
            String text = text(field, fields.size() == 1);
            if (!text.isEmpty()) {
                texts.put(field, fit(text));
            }
        }
        return texts;
    }

    private String text(String field, boolean alone) throws IOException {
        if (shell.person().isPresent()) {
            return asked("ask." + field);
        }
        String piped = alone
                ? shell.terminal().piped().orElse("")
                : shell.terminal().in().readLine();
        return piped == null ? "" : piped.strip();
    }

    /** @return the text, if it is not too long to be kept */
    static String fit(String text) throws Stop {
        if (text.length() > OwnWords.LONGEST) {
            throw Exit.REFUSED.because("note.too-long", OwnWords.LONGEST);
        }
        return text;
    }
}
