/** The skeleton of the rows: the same boxes, without contacts. */
import { useLoadingAnnouncement } from "../../announcer/announcer.tsx";
import { useMessages } from "../../languages/use-language.ts";
import { EmptyRow } from "./contact-row.tsx";

const rows = [0, 1, 2, 3, 4, 5];

export function RowsSkeleton() {
  useLoadingAnnouncement(useMessages().directory.loading);
  return (
    <div>
      {rows.map((row) => (
        <EmptyRow key={row} />
      ))}
    </div>
  );
}
