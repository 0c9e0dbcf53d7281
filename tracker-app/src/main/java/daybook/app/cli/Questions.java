package daybook.app.cli;

import daybook.core.word.OwnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody wants to talk about: a line each, asked for one after the other or piped in. */
final class Questions {
    private Questions() {}

    static List<OwnWords> asked(Shell shell) {
        List<OwnWords> lines = new ArrayList<>();
        Optional<Terminal.Person> person = shell.person();
        if (person.isEmpty()) {
            shell.terminal().lines().forEach(line -> add(lines, line));
            return lines;
        }
        Optional<String> line = person.get().asked(shell.talk().say("summary.ask") + " ");
        while (line.filter(typed -> !typed.isBlank()).isPresent()) {
            add(lines, line.get());
            line = person.get().asked("> ");
        }
        return lines;
    }

    private static void add(List<OwnWords> lines, String line) {
        String text = line.strip();
        if (!text.isEmpty() && text.length() <= OwnWords.LONGEST) {
            lines.add(new OwnWords(text));
        }
    }
}
