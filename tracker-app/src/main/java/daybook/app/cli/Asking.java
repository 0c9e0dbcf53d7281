package daybook.app.cli;

import daybook.core.word.OwnWords;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for what is not among the arguments: three short questions in place of words, and own words. */
final class Asking {
    private static final List<String> NOTE = List.of("note");
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
        return questions.stream()
                .flatMap(question -> asked(question.key())
                        .map(answer -> answer.startsWith(question.prefix()) ? answer : question.prefix() + answer)
                        .stream())
                .toList();
    }

    private Optional<String> asked(String key) {
        return shell.person()
                .flatMap(person -> person.asked(shell.talk().say(key) + " "))
                .map(String::strip)
                .filter(answer -> !answer.isEmpty());
    }

    Typed.Said note() throws IOException, Stop {
        return texts(NOTE);
    }

    /** Own words are asked for, or come out of a pipe: a note takes all of it, several fields a line each. */
    Typed.Said texts(List<String> fields) throws IOException, Stop {
        Map<String, OwnWords> texts = new HashMap<>();
        for (String field : fields) {
            Optional<String> text = shell.person().isPresent()
                    ? asked("ask." + field)
                    : fields.size() == 1
                            ? shell.terminal().piped()
                            : Optional.ofNullable(shell.terminal().in().readLine());
            Optional<OwnWords> words = words(text);
            words.ifPresent(said -> texts.put(field, said));
        }
        return texts::get;
    }

    static Optional<OwnWords> words(Optional<String> text) throws Stop {
        Optional<String> typed = text.map(String::strip).filter(said -> !said.isEmpty());
        if (typed.isPresent() && typed.get().length() > OwnWords.LONGEST) {
            throw Exit.REFUSED.because("note.too-long", OwnWords.LONGEST);
        }
        return typed.map(OwnWords::new);
    }
}
