// A page with Microsoft's SARIF viewer that shows the log in window.sarif.
import React from "react";
import ReactDOM from "react-dom";
import { Viewer } from "@microsoft/sarif-web-component";

ReactDOM.render(
  React.createElement(Viewer, { logs: [window.sarif] }),
  document.getElementById("viewer"),
);
