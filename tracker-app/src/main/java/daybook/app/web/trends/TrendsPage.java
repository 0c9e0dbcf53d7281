package daybook.app.web.trends;

import daybook.app.web.Desk;
import daybook.core.facts.PeriodFacts;
import daybook.core.facts.Whole;
import daybook.core.timeline.OnePerson;
import daybook.core.timeline.Period;
import daybook.core.timeline.PeriodKind;
import daybook.core.timeline.Person;
import daybook.core.timeline.Timeline;
import daybook.core.word.PersonId;
import daybook.reports.block.Block;
import daybook.reports.text.Phrases;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Are they getting steadier? The month so far, or any closed period. */
@Controller
@RequestMapping("/j/{key}/months")
class TrendsPage {

    @GetMapping
    String thisMonth(Desk desk) {
        return desk.to("months/" + YearMonth.from(desk.today()));
    }

    /** @param with a person's id: everything is counted anew from what is about them */
    @GetMapping("/{period}")
    String period(
            Desk desk,
            Model model,
            @PathVariable("period") String asked,
            @RequestParam(required = false) @Nullable String with) {
        Period period = Period.parse(asked).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        PersonId person = desk.timeline().people().stream()
                .map(Person::id)
                .filter(id -> id.value().equals(with))
                .findFirst()
                .orElse(null);
        model.addAttribute("view", view(desk, period, person));
        return "trends/page";
    }

    private static TrendsView view(Desk desk, Period period, @Nullable PersonId with) {
        Phrases phrases = Phrases.in(desk.locale().getLanguage()).orElseGet(Phrases::english);
        List<Block> blocks = daybook.reports.month.TrendsPage.compose(facts(desk, period, with), phrases);
        var paging = new Paging(desk, period, with, phrases);
        return new TrendsView(
                Shown.all(blocks.subList(1, blocks.size()), "c"),
                title(blocks.getFirst()),
                paging.before(),
                paging.after(),
                paging.periods(),
                paging.people(),
                PeriodKind.text(period));
    }

    /** Which days are known is told of the whole journal: a day with somebody else is not unknown. */
    private static PeriodFacts facts(Desk desk, Period period, @Nullable PersonId with) {
        Timeline full = desk.timeline();
        LocalDate today = desk.today();
        return with == null
                ? PeriodFacts.of(full, period, today)
                : PeriodFacts.of(OnePerson.of(full, with), period, today, Whole.of(full, period, today));
    }

    private static String title(Block first) {
        return first instanceof Block.Title title ? title.text() : "";
    }
}
