package daybook.core.trend;

import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.stat.inference.ChiSquareTest;

/**
 * Pearson's chi-square of a table of counts, no continuity correction.
 * <p>Shape: rows without any entry are left out; df = (rows - 1)(columns - 1); p = upper tail, exact far out too.
 * <p>Units: counts; p 0..1. Minimum: two rows with entries and no column without. Misleads: entries of one week belong together; for the hours of the week p comes
 * from shuffles within weeks instead.
 * <p>Source: Pearson 1900. Oracle: golden.json {@code chisq}, 1e-8.
 */
public record ChiSquare(double statistic, int df, double p) {

    /**
     * @param rows counts, all rows of one length
     * @return {@code TOO_FEW_VALUES} below two rows with entries, {@code NO_VARIATION} where a column is empty
     */
    public static Result<ChiSquare> of(long[][] rows) {
        long[][] filled =
                Arrays.stream(rows).filter(row -> Arrays.stream(row).sum() > 0).toArray(long[][]::new);
        if (filled.length < 2) {
            return Result.declined(Why.TOO_FEW_VALUES);
        }
        int columns = filled[0].length;
        for (int c = 0; c < columns; c++) {
            int column = c;
            if (Arrays.stream(filled).allMatch(row -> row[column] == 0)) {
                return Result.declined(Why.NO_VARIATION);
            }
        }
        double statistic = new ChiSquareTest().chiSquare(filled);
        int df = (filled.length - 1) * (columns - 1);
        return Result.of(new ChiSquare(statistic, df, Gamma.regularizedGammaQ(df / 2.0, statistic / 2)));
    }
}
