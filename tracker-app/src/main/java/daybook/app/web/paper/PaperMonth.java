package daybook.app.web.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The month a card is for. */
record PaperMonth(YearMonth month) {
    /** In the first days of a month it is the last one’s card that lies there filled in. */
    private static final int STILL_THE_LAST = 7;

    static PaperMonth likely(LocalDate today) {
        YearMonth now = YearMonth.from(today);
        return new PaperMonth(today.getDayOfMonth() <= STILL_THE_LAST ? now.minusMonths(1) : now);
    }

    /** @return empty where the address names no month that a diary may be about */
    static Optional<PaperMonth> of(String named) {
        try {
            return named.matches("(19|[2-9]\\d)\\d{2}-\\d{2}")
                    ? Optional.of(new PaperMonth(YearMonth.parse(named)))
                    : Optional.empty();
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    List<LocalDate> days() {
        return IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .toList();
    }

    String page() {
        return "paper/" + month;
    }
}
