/* Draws the charts of the kept-rate page from the tables under them; told apart by shape, not by colour. */
(function () {
  'use strict';

  var INK = '#172b4d';
  var FILL = '#7a869a';

  function read(table) {
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    return {
      heads: Array.prototype.map.call(table.tHead.rows[0].cells, function (cell) {
        return cell.textContent.trim();
      }),
      names: rows.map(function (row) {
        return (row.cells[0].querySelector('a') || row.cells[0].firstChild).textContent.trim();
      }),
      column: function (number) {
        return rows.map(function (row) {
          var value = row.cells[number].getAttribute('data-value');
          return value === '' ? null : Number(value);
        });
      },
    };
  }

  function percent(value) {
    return Math.round(value * 1000) / 10 + ' %';
  }

  function stripes() {
    var tile = document.createElement('canvas');
    tile.width = tile.height = 8;
    var brush = tile.getContext('2d');
    brush.strokeStyle = INK;
    brush.lineWidth = 2;
    brush.beginPath();
    brush.moveTo(-2, 10);
    brush.lineTo(10, -2);
    brush.moveTo(-2, 2);
    brush.lineTo(2, -2);
    brush.moveTo(6, 10);
    brush.lineTo(10, 6);
    brush.stroke();
    return brush.createPattern(tile, 'repeat');
  }

  function line(label, data, more) {
    return Object.assign(
      { type: 'line', label: label, data: data, borderColor: INK, backgroundColor: INK, spanGaps: false },
      more
    );
  }

  function options(scales) {
    return {
      animation: false,
      maintainAspectRatio: false,
      scales: scales,
      plugins: { legend: { labels: { usePointStyle: true } } },
    };
  }

  function shares(more) {
    return Object.assign({ min: 0, max: 1, ticks: { callback: percent } }, more);
  }

  /* A rate is a line with dots, its limits are dashed, what chance does not explain is a big triangle. */
  function weeks(table) {
    var rates = table.column(1);
    var signals = table.column(4);
    var odd = function (yes, no) {
      return signals.map(function (signal) {
        return signal === null ? no : yes;
      });
    };
    return {
      data: {
        labels: table.names,
        datasets: [
          line(table.heads[1], rates, { pointStyle: odd('triangle', 'circle'), pointRadius: odd(8, 3) }),
          line(table.heads[2], table.column(2), { borderDash: [6, 4], pointRadius: 0, pointStyle: 'line' }),
          line(table.heads[3], table.column(3), { borderDash: [2, 3], pointRadius: 0, pointStyle: 'line' }),
        ],
      },
      options: options({ y: shares() }),
    };
  }

  /* The first half of the bars is late: striped. */
  function margins(table) {
    var counts = table.column(1);
    var late = stripes();
    return {
      data: {
        labels: table.names,
        datasets: [
          {
            type: 'bar',
            label: table.heads[1],
            data: counts,
            borderColor: INK,
            borderWidth: 1,
            backgroundColor: counts.map(function (count, i) {
              return i < counts.length / 2 ? late : FILL;
            }),
          },
        ],
      },
      options: Object.assign(options({ y: { beginAtZero: true, ticks: { precision: 0 } } }), {
        plugins: { legend: { display: false } },
      }),
    };
  }

  function pareto(table) {
    return {
      data: {
        labels: table.names,
        datasets: [
          line(table.heads[2], table.column(2), { yAxisID: 'share', pointStyle: 'rect', pointRadius: 5 }),
          {
            type: 'bar',
            label: table.heads[1],
            data: table.column(1),
            borderColor: INK,
            borderWidth: 1,
            backgroundColor: FILL,
          },
        ],
      },
      options: options({
        y: { beginAtZero: true, ticks: { precision: 0 } },
        share: shares({ position: 'right', grid: { drawOnChartArea: false } }),
      }),
    };
  }

  var KINDS = { weeks: weeks, margins: margins, pareto: pareto };

  function draw(canvas) {
    var table = read(document.getElementById(canvas.getAttribute('data-table')));
    if (table.names.length > 0) {
      canvas.parentNode.hidden = false;
      var chart = new window.KeptChart(canvas, KINDS[canvas.getAttribute('data-chart')](table));
      window.addEventListener('beforeprint', function () {
        chart.resize(640, 240);
      });
      window.addEventListener('afterprint', function () {
        chart.resize();
      });
    }
  }

  /* So that an address says what was chosen, and nothing else. */
  function leaveOutWhatIsEmpty(form) {
    form.addEventListener('submit', function () {
      Array.prototype.forEach.call(form.elements, function (field) {
        field.disabled = field.name !== '' && field.value === '';
      });
    });
    window.addEventListener('pageshow', function () {
      Array.prototype.forEach.call(form.elements, function (field) {
        field.disabled = false;
      });
    });
  }

  function begin() {
    Array.prototype.forEach.call(document.querySelectorAll('.kept-rate-form'), leaveOutWhatIsEmpty);
    Array.prototype.forEach.call(document.querySelectorAll('.kept-rate-chart canvas'), draw);
    var print = document.getElementById('kept-rate-print');
    if (print) {
      print.hidden = false;
      print.addEventListener('click', function () {
        window.print();
      });
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
})();
