package daybook.app.web.questionnaires;

import daybook.app.web.Desk;
import daybook.app.web.Phrases;
import daybook.core.journal.Entry.Questionnaire;
import daybook.core.word.QuestionnaireForm;
import daybook.core.word.SeverityBand;
import java.util.ArrayList;
import java.util.List;

/**
 * A sum as it is shown.
 *
 * @param support whether words of support stand beside it: from 10 on, where both papers say that it is worth a closer look
 */
record Score(String id, String form, String day, String sum, boolean support) {
    private static final int CLOSER_LOOK = 10;

    /** A range of the sum and how its authors call it. */
    record Band(String range, String word, boolean here) {}

    static Score of(Desk desk, Questionnaire answers) {
        Phrases phrases = new Phrases(desk);
        return new Score(
                answers.stamp().id().value(),
                phrases.word("questionnaire", answers.form()),
                phrases.day(answers.stamp().day()),
                phrases.words(
                        "told.score",
                        String.valueOf(answers.sum()),
                        String.valueOf(answers.form().most()),
                        phrases.word("severity", answers.form().band(answers.sum()))),
                answers.sum() >= CLOSER_LOOK);
    }

    static List<Band> bands(Desk desk, Questionnaire answers) {
        QuestionnaireForm form = answers.form();
        List<Band> bands = new ArrayList<>();
        for (int from = 0; from <= form.most(); ) {
            SeverityBand band = form.band(from);
            int to = from;
            while (to < form.most() && form.band(to + 1) == band) {
                to++;
            }
            bands.add(new Band(
                    desk.words("questions.range", String.valueOf(from), String.valueOf(to)),
                    desk.words("severity." + band.code()),
                    form.band(answers.sum()) == band));
            from = to + 1;
        }
        return bands;
    }
}
