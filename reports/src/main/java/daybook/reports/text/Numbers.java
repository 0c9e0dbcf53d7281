package daybook.reports.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a language writes them. */
public final class Numbers {
    private final String decimal;
    private final String minus;

    Numbers(String decimal, String minus) {
        this.decimal = decimal;
        this.minus = minus;
    }

    public String whole(int n) {
        return written(BigDecimal.valueOf(n));
    }

    /** @return a share 0..1 in hundredths, without a sign for it */
    public String hundredths(double share) {
        return written(BigDecimal.valueOf(share).movePointRight(2).setScale(0, RoundingMode.HALF_UP));
    }

    /** @return at most so many digits after the point, none that say nothing */
    public String decimal(double value, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
        return written(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
    }

    /** @return with its sign, also where it is a plus; zero has none */
    public String signed(double value, int digits) {
        String plain = decimal(value, digits);
        return value > 0 && !plain.equals("0") ? "+" + plain : plain;
    }

    private String written(BigDecimal number) {
        return number.toPlainString().replace(".", decimal).replace("-", minus);
    }
}
