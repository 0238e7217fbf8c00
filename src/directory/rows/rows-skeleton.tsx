/** The rows while they are on their way: the same boxes, and nobody in them. */
import { useHeard } from "../../announcer/announcer.tsx";
import { useMessages } from "../../languages/use-language.ts";
import { EmptyRow } from "./contact-row.tsx";

const rows = [0, 1, 2, 3, 4, 5];

export function RowsSkeleton() {
  useHeard(useMessages().directory.loading);
  return (
    <div>
      {rows.map((row) => (
        <EmptyRow key={row} />
      ))}
    </div>
  );
}
