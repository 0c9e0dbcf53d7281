package daybook.core.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WishToDieTest {
    private static final List<String> STATED = List.of(
            "I want to die",
            "i just want to die",
            "I really wanna die.",
            "I’d rather be dead",
            "I wish I was dead",
            "I wish I weren't alive",
            "I don’t want to live any more",
            "I do not want to wake up",
            "I no longer want to be alive",
            "thinking of killing myself",
            "I could kill myself",
            "I want to end my life",
            "I think about ending it. I want to end it all",
            "They would be better off without me",
            "there is no reason to live",
            "nothing left to live for",
            "thoughts of suicide",
            "feeling suicidal",
            "suicidal thoughts again",
            "Suicidal",
            "Ich will sterben",
            "ich möchte einfach tot sein",
            "Manchmal will ich sterben",
            "Ich will nicht mehr leben",
            "möchte nicht mehr aufwachen",
            "Ich wäre lieber tot",
            "Wär ich doch nur tot",
            "Ich denke daran, mich umzubringen",
            "ich bring mich um",
            "Ich will mir das Leben nehmen",
            "meinem Leben ein Ende setzen",
            "Es gibt keinen Grund mehr zu leben",
            "Selbstmordgedanken",
            "ich bin lebensmüde",
            "Lebensmüde");

    private static final List<String> NOT_STATED = List.of(
            "I do not want to die",
            "I don't want to die",
            "I never want to die alone in that flat",
            "Ich will nicht sterben",
            "I want to diet",
            "I want to dye my hair",
            "He said he wants to die",
            "She threatened to kill herself",
            "Er will sterben, sagt er",
            "We watched Suicide Squad",
            "killing time",
            "my feet are killing me",
            "I nearly died laughing",
            "dying for a coffee",
            "dead tired",
            "over my dead body",
            "I want to live",
            "My plants want to die every winter",
            "the battery wants to die",
            "deadline at work",
            "I want to be deadly honest",
            "Ich sterbe vor Hunger",
            "Ich lache mich tot",
            "todmüde",
            "Ich will sterbliche Blumen malen",
            "Ich will nicht mehr lebenslang zahlen",
            "Ich will nicht mehr mit ihm leben müssen",
            "Das Leben nehmen, wie es ist",
            "mich umziehen",
            "Ich bringe mich auf den neuesten Stand",
            "ein Grund zu leben",
            "I took my life into my own hands again",
            "I want to end my lifelong habit",
            "suicidally fast driver in front of us",
            "",
            " ");

    static Stream<String> stated() {
        return STATED.stream();
    }

    static Stream<String> notStated() {
        return NOT_STATED.stream();
    }

    @ParameterizedTest
    @MethodSource("stated")
    void words_that_state_it_are_heard(String text) {
        assertTrue(WishToDie.statedIn(text));
    }

    @ParameterizedTest
    @MethodSource("stated")
    void however_they_are_written_and_whatever_stands_around_them(String text) {
        assertTrue(WishToDie.statedIn("Heute. " + text.toUpperCase(java.util.Locale.ROOT) + "\n\uD83C\uDF39")
                || text.matches("Suicidal|Lebensmüde"));
        assertTrue(WishToDie.statedIn("  " + text.replace(" ", "  ").replace("'", "’") + "!!"));
    }

    @ParameterizedTest
    @MethodSource("notStated")
    void other_words_bring_up_nothing(String text) {
        assertFalse(WishToDie.statedIn(text));
    }

    /** Days as people write them: hundreds of thousands of pairs of sentences, none of which states it. */
    @Test
    void sentences_beside_each_other_do_not_make_one_together() {
        Random chance = new Random(20261121);
        List<String> everyday = new ArrayList<>(NOT_STATED);
        everyday.addAll(List.of(
                "I want to",
                "die Katze schläft",
                "Die Kinder wollen spielen",
                "I want to. Die Sonne scheint",
                "To be",
                "dead end",
                "We ended it",
                "all of it",
                "Ich will",
                "sterbensmüde war ich",
                "nicht mehr",
                "leben und leben lassen"));
        int heard = 0;
        for (int i = 0; i < 200_000; i++) {
            String one = everyday.get(chance.nextInt(everyday.size()));
            String other = everyday.get(chance.nextInt(everyday.size()));
            heard += WishToDie.statedIn(one + ". " + other) ? 1 : 0;
        }
        assertEquals(0, heard);
    }

    @Test
    void one_that_states_it_is_heard_among_many_that_do_not() {
        Random chance = new Random(7);
        for (String stated : STATED.subList(0, 18)) {
            StringBuilder day = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                day.append(NOT_STATED.get(chance.nextInt(NOT_STATED.size()))).append(". ");
            }
            day.insert(day.indexOf(". ") + 2, stated + ". ");
            assertTrue(WishToDie.statedIn(day.toString()), stated);
        }
    }

    @Test
    void the_longest_note_is_read_at_once() {
        String note =
                "I want to want to do not ich will nicht mehr ".repeat(460).substring(0, OwnWords.LONGEST);
        long began = System.nanoTime();
        assertFalse(WishToDie.statedIn(note));
        assertTrue(System.nanoTime() - began < 1_000_000_000L);
    }
}
