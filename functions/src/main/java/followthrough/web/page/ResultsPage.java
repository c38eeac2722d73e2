package followthrough.web.page;

import followthrough.results.Said;
import java.util.List;

/**
 * What was counted in a period, beside as many days before it, as tables.
 *
 * @param asked the form that asks for a period
 * @param sections none while no period can be shown
 * @param course day by day, for the chart and the table beneath it
 */
public record ResultsPage(Frame frame, PeriodAsked asked, String period, List<Section> sections, Course course) {
    public ResultsPage {
        sections = List.copyOf(sections);
    }

    /**
     * One table.
     *
     * @param heads of its columns, the first of which says what each line is about
     */
    public record Section(String id, String title, String hint, List<String> heads, List<Line> lines) {
        public Section {
            heads = List.copyOf(heads);
            lines = List.copyOf(lines);
        }
    }

    /** One line of a table. */
    public record Line(String label, List<Said> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** How it went, from day to day or month to month. */
    public record Course(List<String> heads, List<Point> points) {
        public Course {
            heads = List.copyOf(heads);
            points = List.copyOf(points);
        }
    }

    /**
     * The figures of a day, or of a month.
     *
     * @param day the first, ISO
     */
    public record Point(String day, String label, List<Long> figures) {
        public Point {
            figures = List.copyOf(figures);
        }
    }
}
