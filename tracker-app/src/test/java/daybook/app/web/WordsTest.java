package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.store.CannotOpen;
import daybook.app.store.NotSaved;
import daybook.core.journal.RefusalReason;
import daybook.core.word.BestFriend;
import daybook.core.word.BodySign;
import daybook.core.word.BoundaryKind;
import daybook.core.word.Channel;
import daybook.core.word.Coded;
import daybook.core.word.ContextChip;
import daybook.core.word.DetachmentSign;
import daybook.core.word.Eggshells;
import daybook.core.word.ExtraHelp;
import daybook.core.word.FeelingFrom;
import daybook.core.word.Felt;
import daybook.core.word.FollowThrough;
import daybook.core.word.HealthySign;
import daybook.core.word.Intention;
import daybook.core.word.MyAct;
import daybook.core.word.PatternStage;
import daybook.core.word.PersonKind;
import daybook.core.word.PhaseKind;
import daybook.core.word.PracticeKind;
import daybook.core.word.Pressure;
import daybook.core.word.QuestionnaireForm;
import daybook.core.word.RedFlag;
import daybook.core.word.RepairAct;
import daybook.core.word.Response;
import daybook.core.word.Settled;
import daybook.core.word.SeverityBand;
import daybook.core.word.Sign;
import daybook.core.word.StuckThought;
import daybook.core.word.TheirAct;
import daybook.core.word.Tone;
import daybook.core.word.UrgeTo;
import daybook.core.word.WithdrawalSign;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything a page may say is there in both languages. */
class WordsTest {
    private static final Pattern VALUE = Pattern.compile("\\{[0-9]+");

    static Stream<String> bundles() throws IOException {
        return Words.bundles().stream();
    }

    private static Map<String, String> read(String bundle, String language) throws IOException {
        String file = "/" + bundle + "_" + language + ".properties";
        try (Reader in = new InputStreamReader(
                java.util.Objects.requireNonNull(WordsTest.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8)) {
            Properties read = new Properties();
            read.load(in);
            Map<String, String> all = new TreeMap<>();
            read.forEach((key, value) -> all.put((String) key, (String) value));
            return all;
        }
    }

    @Test
    void there_are_bundles() throws IOException {
        assertTrue(Words.bundles().size() >= 6);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_have_the_same_keys(String bundle) throws IOException {
        assertEquals(read(bundle, "en").keySet(), read(bundle, "de").keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_take_the_same_values(String bundle) throws IOException {
        Map<String, String> german = read(bundle, "de");
        read(bundle, "en")
                .forEach((key, english) -> assertEquals(values(english), values(german.getOrDefault(key, "")), key));
    }

    private static TreeSet<String> values(String text) {
        return new TreeSet<>(
                VALUE.matcher(text).results().map(MatchResult::group).toList());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_straight_apostrophe_eats_a_value(String bundle) throws IOException {
        for (String language : new String[] {"en", "de"}) {
            read(bundle, language).forEach((key, text) -> assertFalse(text.contains("'"), key));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_screen_takes_the_key_of_another(String bundle) throws IOException {
        for (String other : Words.bundles()) {
            if (!other.equals(bundle)) {
                var both = new TreeSet<>(read(bundle, "en").keySet());
                both.retainAll(read(other, "en").keySet());
                assertEquals(new TreeSet<>(), both);
            }
        }
    }

    static Stream<Arguments> words() {
        return Stream.of(
                        Map.entry("felt", Felt.values()),
                        Map.entry("eggshells", Eggshells.values()),
                        Map.entry("channel", Channel.values()),
                        Map.entry("mine", MyAct.values()),
                        Map.entry("theirs", TheirAct.values()),
                        Map.entry("follow-through", FollowThrough.values()),
                        Map.entry("pressure", Pressure.values()),
                        Map.entry("settled", Settled.values()),
                        Map.entry("sign", Sign.values()),
                        Map.entry("red-flag", RedFlag.values()),
                        Map.entry("body", BodySign.values()),
                        Map.entry("healthy", HealthySign.values()),
                        Map.entry("withdrawal", WithdrawalSign.values()),
                        Map.entry("stuck", StuckThought.values()),
                        Map.entry("context", ContextChip.values()),
                        Map.entry("tone", Tone.values()),
                        Map.entry("person-kind", PersonKind.values()),
                        Map.entry("boundary-kind", BoundaryKind.values()),
                        Map.entry("phase", PhaseKind.values()),
                        Map.entry("intention", Intention.values()),
                        Map.entry("repair", RepairAct.values()),
                        Map.entry("response", Response.values()),
                        Map.entry("urge", UrgeTo.values()),
                        Map.entry("feeling-from", FeelingFrom.values()),
                        Map.entry("best-friend", BestFriend.values()),
                        Map.entry("extra-help", ExtraHelp.values()),
                        Map.entry("detachment", DetachmentSign.values()),
                        Map.entry("pattern-stage", PatternStage.values()),
                        Map.entry("practice", PracticeKind.values()),
                        Map.entry("questionnaire", QuestionnaireForm.values()),
                        Map.entry("severity", SeverityBand.values()),
                        Map.entry("refused", RefusalReason.values()))
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("words")
    void every_word_of_the_domain_and_every_reason_for_a_no_can_be_read(String prefix, Coded[] all) throws IOException {
        Map<String, String> words = read("messages/words", "en");
        for (Coded each : all) {
            assertTrue(words.containsKey(prefix + "." + each.code()), prefix + "." + each.code());
        }
    }

    @Test
    void every_reason_not_to_save_or_not_to_open_can_be_read() throws IOException {
        Map<String, String> frame = read("messages/frame", "en");
        for (NotSaved.Reason reason : NotSaved.Reason.values()) {
            assertTrue(frame.containsKey("not-saved." + code(reason)), reason.name());
        }
        Map<String, String> door = read("messages/door", "en");
        for (CannotOpen.Reason reason : CannotOpen.Reason.values()) {
            assertTrue(door.containsKey("door." + code(reason)), reason.name());
        }
    }

    private static String code(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @ParameterizedTest
    @ValueSource(strings = {"streak", "well done", "good job", "great job", "congratulations", "failed", "must "})
    void no_sentence_praises_or_blames(String word) throws IOException {
        for (String bundle : Words.bundles()) {
            read(bundle, "en")
                    .forEach((key, text) ->
                            assertFalse(text.toLowerCase(Locale.ROOT).contains(word), key));
        }
    }
}
