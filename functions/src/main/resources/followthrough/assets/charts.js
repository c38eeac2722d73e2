(() => {
  /* Draws what stands in a table, which is there for whoever cannot see a chart. */
  const draw = chart => {
    const table = document.getElementById(chart.dataset.chart);
    const rows = [...table.tBodies[0].rows];
    if (rows.length < 2) { return; }
    const style = getComputedStyle(document.documentElement);
    const tones = ["--accent", "--good", "--trouble"].map(name => style.getPropertyValue(name).trim());
    const ink = style.getPropertyValue("--soft").trim();
    const line = style.getPropertyValue("--line").trim();
    const days = rows.map(row => Date.parse(row.querySelector("time").dateTime) / 1000);
    const columns = [...table.tHead.rows[0].cells].slice(1).map(cell => cell.textContent);
    const figures = columns.map((_, column) => rows.map(row => Number(row.cells[column + 1].textContent.replace(/\D/g, ""))));
    const axis = { stroke: ink, grid: { stroke: line, width: 1 }, ticks: { stroke: line, width: 1 } };
    const options = {
      width: chart.clientWidth,
      height: 260,
      tzDate: seconds => uPlot.tzDate(new Date(seconds * 1000), "UTC"),
      scales: { y: { range: (plot, least, most) => [0, Math.max(4, most)] } },
      axes: [{ ...axis }, { ...axis, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] }],
      series: [
        { label: table.tHead.rows[0].cells[0].textContent, value: "{YYYY}-{MM}-{DD}" },
        ...columns.map((label, at) => ({ label, stroke: tones[at], width: 2, dash: [[], [8, 4], [2, 3]][at] })),
      ],
    };
    const plot = new uPlot(options, [days, ...figures], chart);
    new ResizeObserver(() => plot.setSize({ width: chart.clientWidth, height: 260 })).observe(chart);
  };
  document.querySelectorAll("[data-chart]").forEach(draw);
})();
