package daybook.app.web.questionnaires;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.app.web.OddTexts;
import daybook.app.web.Pages;
import daybook.core.journal.Entry.Questionnaire;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.word.OwnWords;
import daybook.core.word.PhaseId;
import daybook.core.word.PhaseKind;
import daybook.core.word.QuestionnaireForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsPageTest {
    private static final String SEVEN = "questions/7";
    private static final String EIGHT = "questions/8";
    private final Pages pages = new Pages();

    private static String[] answers(int... items) {
        List<String> all = new ArrayList<>();
        for (int at = 0; at < items.length; at++) {
            all.add("item[" + (at + 1) + "]");
            all.add(String.valueOf(items[at]));
        }
        return all.toArray(String[]::new);
    }

    @Test
    void the_answers_are_kept_and_their_sum_is_told_with_its_source() {
        String sum = pages.sent(SEVEN, SEVEN, answers(1, 1, 2, 0, 0, 1, 1));
        Questionnaire kept = pages.only(Questionnaire.class);
        assertEquals(QuestionnaireForm.GAD_7, kept.form());
        assertEquals(List.of(1, 1, 2, 0, 0, 1, 1), kept.items());
        assertTrue(sum.contains("6 of 21, mild"));
        assertTrue(sum.contains("2006; 166"));
        assertTrue(sum.contains("no diagnosis"));
        assertTrue(sum.contains("<b>mild</b>"));
        assertTrue(sum.contains("10 to 14"));
        pages.visit().post("undo");
        assertEquals(0, pages.all(Questionnaire.class).size());
    }

    @Test
    void eight_questions_have_a_source_and_bands_of_their_own() {
        String sum = pages.sent(EIGHT, EIGHT, answers(3, 3, 3, 3, 1, 1, 1, 1));
        assertEquals(QuestionnaireForm.PHQ_8, pages.only(Questionnaire.class).form());
        assertTrue(sum.contains("16 of 24, moderately severe"));
        assertTrue(sum.contains("2009; 114"));
        assertTrue(sum.contains("15 to 19"));
    }

    @ParameterizedTest
    @CsvSource({"1, 10, true", "0, 9, false"})
    void from_ten_on_words_of_support_stand_beside_it(int last, int sum, boolean support) {
        String page = pages.sent(SEVEN, SEVEN, answers(3, 3, 3, 0, 0, 0, last));
        assertTrue(page.contains(sum + " of 21"));
        assertEquals(support, page.contains("you need not carry it alone"));
    }

    @Test
    void only_all_answers_together_are_saved_and_none_is_lost() {
        String back = pages.sent(SEVEN, SEVEN, "item[1]", "3", "item[2]", "2", "note", "kept");
        assertTrue(back.contains("id=\"item[3]-err\""));
        assertTrue(back.contains("id=\"item[7]-err\""));
        assertFalse(back.contains("id=\"item[2]-err\""));
        assertTrue(back.contains("name=\"item[1]\" value=\"3\" checked"));
        assertTrue(back.contains("kept</textarea>"));
        assertEquals(0, pages.logged().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "-1", "often", "1.5"})
    void what_is_no_answer_comes_back_beside_its_question(String value) {
        String[] all = answers(1, 1, 1, 1, 1, 1, 1);
        all[5] = value;
        String back = pages.sent(SEVEN, SEVEN, all);
        assertTrue(back.contains("id=\"item[3]-err\""));
        assertEquals(0, pages.logged().size());
    }

    @Test
    void nothing_is_preset_and_a_double_tap_writes_one() {
        String page = pages.read(SEVEN);
        assertFalse(page.matches("(?s).*type=\"radio\"[^>]*checked.*"));
        Map<String, String> form = Pages.hidden(page);
        pages.sendAgain(form, SEVEN, answers(1, 1, 1, 1, 1, 1, 1));
        pages.at("2026-11-21T21:41");
        pages.sendAgain(form, SEVEN, answers(1, 1, 1, 1, 1, 1, 1));
        assertEquals(1, pages.all(Questionnaire.class).size());
    }

    @Test
    void too_long_a_note_comes_back_whole() {
        List<String> all = new ArrayList<>(List.of(answers(1, 1, 1, 1, 1, 1, 1)));
        all.addAll(List.of("note", OddTexts.tooLong()));
        String back = pages.sent(SEVEN, SEVEN, all.toArray(String[]::new));
        assertTrue(back.contains("id=\"note-err\""));
        assertTrue(back.contains(OddTexts.tooLong()));
    }

    @ParameterizedTest
    @MethodSource("daybook.app.web.OddTexts#all")
    void a_note_is_kept_to_the_letter(String text) {
        List<String> all = new ArrayList<>(List.of(answers(1, 1, 1, 1, 1, 1, 1)));
        all.addAll(List.of("note", text));
        pages.sent(SEVEN, SEVEN, all.toArray(String[]::new));
        assertEquals(new OwnWords(text), pages.only(Questionnaire.class).stamp().note());
    }

    @ParameterizedTest
    @ValueSource(strings = {"questions/9", "questions/gad-7", "questions/7/none", "questions/8/none"})
    void other_addresses_are_not_found(String page) {
        assertEquals(404, pages.visit().get(page).status());
    }

    @Test
    void earlier_sums_stand_together_but_in_a_safety_phase_nothing_is_held_beside_something_earlier() {
        pages.sent(SEVEN, SEVEN, answers(1, 1, 1, 1, 1, 1, 1));
        assertTrue(pages.read("questions").contains("7 of 21, mild"));
        pages.given(new BeginPhase(new PhaseId("safe"), PhaseKind.SAFETY, null, Pages.TODAY, null));
        assertFalse(pages.read("questions").contains("7 of 21, mild"));
    }

    @Test
    void german_says_whose_translation_it_is() {
        assertTrue(pages.in("de").read(SEVEN).contains("nicht die geprüfte deutsche Fassung"));
        assertFalse(pages.in("en").read(SEVEN).contains("translation"));
    }
}
