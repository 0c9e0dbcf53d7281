package daybook.app.cli;

import daybook.app.transfer.Remark;
import daybook.app.transfer.Remark.What;
import daybook.core.journal.RefusalReason;
import daybook.core.word.Coded;
import java.util.ArrayList;
import java.util.List;

/** Remarks about an import in words, with the line they are about. */
final class Remarks {
    private final Talk talk;

    Remarks(Talk talk) {
        this.talk = talk;
    }

    String say(Remark remark) {
        List<Object> words =
                new ArrayList<>(remark.words().stream().map(Remarks::printable).toList());
        if (remark.what() == What.REFUSED || remark.what() == What.LISTED_REFUSED) {
            words.set(words.size() - 1, refused(remark.words().getLast()));
        }
        String said = talk.say("remark." + ImportCommand.code(remark.what()), words.toArray());
        return remark.line() == 0 ? said : talk.say("remark.line", remark.line(), said);
    }

    /** Of an import, two reasons can be said more clearly than of a page. */
    private String refused(String code) {
        String nearer = "import.refused." + code;
        return talk.knows(nearer)
                ? talk.say(nearer)
                : Coded.of(RefusalReason.class, code).map(talk::refused).orElse(code);
    }

    /** A name out of a file must not steer the terminal. */
    static String printable(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }
}
