package daybook.app.web.questionnaires;

import daybook.app.web.Reading;
import daybook.core.word.QuestionnaireForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers as ticked.
 *
 * @param id made with the form, so that a double tap writes one
 * @param item from 1, each 0 to 3
 */
record AnswersForm(
        @Nullable String id,
        Map<String, String> item,
        @Nullable String note) {
    private static final int MOST = 3;

    /** A request leaves out what nobody ticked. */
    AnswersForm {
        item = item == null ? Map.of() : item;
    }

    static AnswersForm fresh() {
        return new AnswersForm(Reading.id(null), Map.of(), null);
    }

    static String field(int number) {
        return "item[" + number + "]";
    }

    /** @return all of them, or fewer with a reason beside each that is missing: a part has no published sum */
    List<Integer> read(Reading read, QuestionnaireForm form) {
        List<Integer> answers = new ArrayList<>();
        for (int number = 1; number <= form.items(); number++) {
            String typed = item.get(String.valueOf(number));
            if (Reading.blank(typed)) {
                read.no(field(number), "questions.unanswered", number);
            }
            Integer answer = read.step(field(number), typed, MOST);
            if (answer != null) {
                answers.add(answer);
            }
        }
        return answers;
    }

    @Override
    public String toString() {
        return "AnswersForm";
    }
}
