/** The start page: a field that opens a contact by its ID. */
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useNavigate, useSearchParams } from "react-router";

import { parseContactId } from "#pbx/contract/contact-id.ts";

import { messages } from "../messages.ts";
import { paths, typedIdField } from "../paths.ts";
import { PageHeading } from "./page-heading.tsx";

export function StartPage() {
  const { heading, text, field, button, invalid } = messages.open;
  // Where the form was sent without React, and what it sent is no ID, this very page answers.
  const [typedBefore] = useSearchParams();
  const [rejected, setRejected] = useState(typedBefore.has(typedIdField));
  const navigate = useNavigate();

  function open(form: FormData) {
    const typed = form.get(typedIdField);
    const id = parseContactId(typeof typed === "string" ? typed.trim() : "");
    setRejected(id === null);
    if (id !== null) void navigate(paths.contact(id));
  }

  return (
    <Box sx={{ maxWidth: 480, mt: { xs: 3, sm: 8 } }}>
      <title>{messages.product}</title>
      <PageHeading>{heading}</PageHeading>
      <Typography color="textSecondary" sx={{ mt: 1, mb: 3 }}>
        {text}
      </Typography>
      <Box
        component="form"
        noValidate
        sx={{ display: "flex", gap: 1.5, alignItems: "flex-start" }}
        onSubmit={(event) => {
          event.preventDefault();
          open(new FormData(event.currentTarget));
        }}
      >
        <TextField
          name={typedIdField}
          label={field}
          error={rejected}
          helperText={rejected ? invalid : " "}
          onChange={() => setRejected(false)}
          fullWidth
          slotProps={{
            htmlInput: { inputMode: "numeric", autoComplete: "off" },
            formHelperText: { role: "status" },
          }}
        />
        <Button type="submit" variant="contained" size="large" sx={{ minHeight: 56 }}>
          {button}
        </Button>
      </Box>
    </Box>
  );
}
