package followthrough.web;

import followthrough.document.Json;
import followthrough.document.MappingBuilder;
import followthrough.document.Node;
import followthrough.period.Period;
import followthrough.results.Figures;
import followthrough.results.Measure;
import followthrough.results.Results;
import followthrough.results.Slice;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;

/** Results as numbers: every count by its name, and every wait by how many waited and how long, in seconds. */
final class ResultsJson {
    private ResultsJson() {}

    static Node of(Period period, Results.Compared compared) {
        return Json.mapping()
                .with("from", period.from().toString())
                .with("until", period.last().toString())
                .with("now", figures(compared.now()))
                .with("before", figures(compared.before()))
                .build();
    }

    private static Node figures(Figures figures) {
        return Json.mapping()
                .with("all", numbers(figures.all()))
                .with("services", each(figures.by(Slice.Kind.SERVICE)))
                .with("people", each(figures.by(Slice.Kind.PERSON)))
                .build();
    }

    private static Node each(SortedMap<String, Figures.Numbers> slices) {
        MappingBuilder each = Json.mapping();
        slices.forEach((id, numbers) -> each.with(id, numbers(numbers)));
        return each.build();
    }

    private static Node numbers(Figures.Numbers numbers) {
        MappingBuilder counts = Json.mapping();
        new TreeMap<>(numbers.counts())
                .forEach((measure, count) -> {
                    if (count != 0) {
                        counts.with(measure, count);
                    }
                });
        MappingBuilder waits = Json.mapping();
        Measure.WAITS.stream()
                .filter(wait -> numbers.waited(wait) > 0)
                .forEach(wait -> waits.with(wait, wait(numbers, wait)));
        return Json.mapping().with("counts", counts.build()).with("waits", waits.build()).build();
    }

    private static Node wait(Figures.Numbers numbers, String wait) {
        return Json.mapping()
                .with("n", numbers.waited(wait))
                .with("median", seconds(numbers, wait, 0.5))
                .with("p90", seconds(numbers, wait, 0.9))
                .build();
    }

    private static long seconds(Figures.Numbers numbers, String wait, double share) {
        return numbers.quantile(wait, share).map(Duration::toSeconds).orElse(0L);
    }
}
