// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

const titles = ["row", "peer", "version", "fault", "median", "min", "max", "unit", "runs", "goal", "met"];
const alignRight = new Set(["median", "min", "max", "runs"]);

const text = (value, title) => {
  if (title === "median" && value === null) return "n/a";
  if (value === null || value === undefined) return "";
  if (value === true) return "yes";
  if (value === false) return "NO";
  return String(value);
};

// The table as it is printed: columns as wide as their widest word.
export function printed(rows) {
  const cells = [titles, ...rows.map((row) => titles.map((title) => text(row[title], title)))];
  const widths = titles.map((_, i) => Math.max(...cells.map((line) => line[i].length)));
  const lines = cells.map((line) =>
    line.map((cell, i) => (alignRight.has(titles[i]) ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join("  ").trimEnd());
  return rows.map((row) => row.note).some(Boolean) ? [...lines, "", ...notes(rows)].join("\n") : lines.join("\n");
}

// What is said of every line of a row is said once.
function notes(rows) {
  const ofAll = ({ row, note }) => rows.filter((other) => other.row === row).every((other) => other.note === note);
  const place = (row) => (ofAll(row) ? row.row : `${row.row}, ${row.peer}${row.fault ? `, ${row.fault}` : ""}`);
  return [...new Set(rows.filter((row) => row.note).map((row) => `${place(row)}: ${row.note}`))];
}
