import { SKILLS } from "./companies";
import { csv } from "./csv";
import { ME, MY_PRIVATE_EMAIL } from "./person";

/** What the export says about its owner. The owner's own profile address is in none of these files. */
export function profileFiles(): Record<string, string> {
  return {
    "Profile.csv": csv(
      [
        "First Name",
        "Last Name",
        "Maiden Name",
        "Address",
        "Birth Date",
        "Headline",
        "Summary",
        "Industry",
        "Zip Code",
        "Geo Location",
        "Twitter Handles",
        "Websites",
        "Instant Messengers",
      ],
      [
        [
          ME.given,
          ME.family,
          "",
          "",
          "Apr 3",
          "Partner bij Kiezelhof Werving | recruiter voor techniek en zorg",
          "Ik breng mensen bij elkaar die elkaar nog niet kennen.\n\nSinds 2010 in de werving, sinds 2020 voor mezelf.",
          "Staffing and Recruiting",
          "",
          "Utrecht, Netherlands",
          "",
          "[COMPANY:https://kiezelhof.example]",
          "",
        ],
      ],
    ),
    "Positions.csv": csv(
      ["Company Name", "Title", "Description", "Location", "Started On", "Finished On"],
      [
        [
          "Kiezelhof Werving",
          "Partner en recruiter",
          "Werving & selectie,\nvoor techniek en zorg.",
          "Utrecht",
          "Sep 2020",
          "",
        ],
        ["Stichting Het Lichtend Baken", "Bestuurslid", "", "Utrecht", "2022", ""],
        [
          "Tarnwijk Techniek",
          "Senior recruiter",
          'Intern bekend als "de voordeur".',
          "Amersfoort",
          "Jan 2016",
          "Aug 2020",
        ],
        ["Kwintaris", "Corporate recruiter", "", "Rotterdam", "Sep 2012", "Dec 2015"],
        ["Uitzendkring Zevenhuizen", "Intercedent", "", "Gouda", "2010", "2012"],
      ],
    ),
    "Education.csv": csv(
      ["School Name", "Start Date", "End Date", "Notes", "Degree Name", "Activities"],
      [
        [
          "Hogeschool Rijnmonding",
          "2005",
          "2009",
          "",
          "Bachelor, Human Resource Management",
          "Reisgezelschap, introductiecommissie",
        ],
        ["Stedelijk Lyceum Oosterwaarde", "1999", "2005", "", "havo", ""],
      ],
    ),
    "Skills.csv": csv(
      ["Name"],
      SKILLS.map((skill) => [skill]),
    ),
    "Email Addresses.csv": csv(
      ["Email Address", "Confirmed", "Primary", "Updated On"],
      [
        [ME.email, "Yes", "Yes", "9/2/20, 8:15 AM"],
        [MY_PRIVATE_EMAIL, "Yes", "No", "Not Available"],
      ],
    ),
    "PhoneNumbers.csv": csv(["Extension", "Number", "Type"], [["", "+31600000001", "Mobile"]]),
  };
}
