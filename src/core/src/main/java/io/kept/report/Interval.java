package io.kept.report;

/**
 * The score interval of a rate (Wilson, "Probable Inference, the Law of Succession, and Statistical
 * Inference", Journal of the American Statistical Association 22, 1927), at 95 %. Of nothing it is
 * everything.
 *
 * @param low from 0 to the share
 * @param high from the share to 1
 */
public record Interval(double low, double high) {
  /** The 97.5 % point of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  static Interval of(Rate rate) {
    if (rate.of() == 0) {
      return new Interval(0, 1);
    }
    double n = rate.of();
    double share = rate.met() / n;
    double middle = share + Z * Z / (2 * n);
    double reach = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
    double scale = 1 + Z * Z / n;
    // The share is inside by its nature; rounding must not put it outside.
    return new Interval(
        Math.min(share, (middle - reach) / scale), Math.max(share, (middle + reach) / scale));
  }
}
