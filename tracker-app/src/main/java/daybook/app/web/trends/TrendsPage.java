package daybook.app.web.trends;

import daybook.app.web.Desk;
import daybook.core.facts.PeriodFacts;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.reports.block.Block;
import daybook.reports.text.Phrases;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Are they getting steadier? The month so far, or any closed period. */
@Controller
@RequestMapping("/j/{key}/months")
class TrendsPage {

    @GetMapping
    String thisMonth(Desk desk) {
        return desk.to("months/" + YearMonth.from(desk.today()));
    }

    @GetMapping("/{period}")
    String period(Desk desk, Model model, @PathVariable("period") String asked) {
        Period period = Period.parse(asked).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("view", view(desk, period, asked));
        return "trends/page";
    }

    private static TrendsView view(Desk desk, Period period, String asked) {
        Timeline timeline = desk.timeline();
        Phrases phrases = Phrases.in(desk.locale().getLanguage()).orElseGet(Phrases::english);
        PeriodFacts facts = PeriodFacts.of(timeline, period, desk.today());
        List<Block> blocks = daybook.reports.month.TrendsPage.compose(facts, phrases);
        YearMonth month = TrendsView.month(period);
        return new TrendsView(
                Shown.all(blocks.subList(1, blocks.size()), "c"),
                title(blocks.getFirst()),
                before(timeline, month, phrases),
                after(desk, month, phrases),
                asked);
    }

    private static String title(Block first) {
        return first instanceof Block.Title title ? title.text() : "";
    }

    private static TrendsView.@Nullable Link before(Timeline timeline, YearMonth month, Phrases phrases) {
        YearMonth before = month.minusMonths(1);
        Optional<Period> span = timeline.span();
        return span.isPresent() && !span.get().from().isAfter(before.atEndOfMonth()) ? link(before, phrases) : null;
    }

    private static TrendsView.@Nullable Link after(Desk desk, YearMonth month, Phrases phrases) {
        YearMonth after = month.plusMonths(1);
        return TrendsView.begun(after, desk.today()) ? link(after, phrases) : null;
    }

    private static TrendsView.Link link(YearMonth month, Phrases phrases) {
        return new TrendsView.Link(month.toString(), phrases.dates().period(Period.of(month)));
    }
}
