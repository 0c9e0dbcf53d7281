package daybook.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.proof.Verdict;
import daybook.app.store.CannotOpen;
import daybook.app.transfer.ReadFile;
import daybook.app.transfer.Remark;
import daybook.core.journal.RefusalReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TalkTest {
    private static final Pattern SLOT = Pattern.compile("\\{\\d\\}");

    @Test
    void both_languages_have_the_same_keys_with_the_same_places() {
        Talk english = Talk.in("en");
        Talk german = Talk.in("de");
        assertEquals(
                new TreeSet<>(english.commands().keySet()),
                new TreeSet<>(german.commands().keySet()));
        for (String key : english.commands().keySet()) {
            assertEquals(
                    slots(english.commands().getString(key)),
                    slots(german.commands().getString(key)),
                    key);
        }
    }

    private static Set<String> slots(String text) {
        Set<String> all = new TreeSet<>();
        Matcher slot = SLOT.matcher(text);
        while (slot.find()) {
            all.add(slot.group());
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void no_sentence_has_a_straight_apostrophe_which_a_message_would_eat(String language) {
        Talk talk = Talk.in(language);
        talk.commands()
                .keySet()
                .forEach(key -> assertFalse(talk.commands().getString(key).contains("'"), key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void every_reason_anything_can_have_has_words(String language) {
        Talk talk = Talk.in(language);
        List<String> keys = new ArrayList<>();
        for (RefusalReason reason : RefusalReason.values()) {
            keys.add("refused." + reason.code());
        }
        for (CannotOpen.Reason reason : CannotOpen.Reason.values()) {
            keys.add("open." + ImportCommand.code(reason));
        }
        for (Remark.What what : Remark.What.values()) {
            keys.add("remark." + ImportCommand.code(what));
        }
        for (ReadFile.Why why : ReadFile.Why.values()) {
            keys.add("import." + ImportCommand.code(why));
        }
        for (Verdict.Why why : Verdict.Why.values()) {
            keys.add("verify." + ImportCommand.code(why));
        }
        keys.forEach(key -> assertTrue(talk.knows(key), key));
    }

    @Test
    void a_key_without_words_is_a_fault_and_not_shown_as_a_key() {
        assertThrows(IllegalStateException.class, () -> Talk.in("en").say("no.such.key"));
    }

    @Test
    void a_language_without_words_is_answered_in_english() {
        assertEquals("en", Talk.in("fr").language());
        assertEquals("de", Talk.in("de").language());
    }
}
