package followthrough.proof;

import java.util.List;

/**
 * How one cell ended.
 *
 * @param heard what the customer believed at first
 * @param after what stood there in the end
 * @param wrong what should not be; empty if all is well
 */
record Row(Cell cell, Answer.Heard heard, String after, List<String> wrong) {
    String markdown() {
        return "| %s | %s | %s | %s | %s |"
                .formatted(
                        cell.step().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                        cell.fault(),
                        heard,
                        after,
                        wrong.isEmpty() ? "good" : "**" + String.join("; ", wrong) + "**");
    }
}
